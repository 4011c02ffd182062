package kz.jauap.office.intake.signing;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.intake.draft.Draft;

/// The drafts that a browser's session has opened for signing: to it alone their appeals open without a code.
final class LaidHere {
    private LaidHere() {}

    static void remember(Draft draft, HttpServletRequest request) {
        request.getSession().setAttribute(name(draft), true);
    }

    static boolean knows(Draft draft, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(name(draft)) != null;
    }

    private static String name(Draft draft) {
        return LaidHere.class.getName() + " " + draft.id();
    }
}
