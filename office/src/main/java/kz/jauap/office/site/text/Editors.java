package kz.jauap.office.site.text;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.look.Pages;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The right to edit, and the rehearsal of what was written.
@Component
public class Editors {
    private final Wordings wordings;

    Editors(Wordings wordings) {
        this.wordings = wordings;
    }

    /// Keeps everybody else out.
    public static void only(SignedIn who) {
        if (!who.has(Role.EDITOR)) throw new Problem(HttpStatus.FORBIDDEN, "");
    }

    public void rehearse(HttpServletRequest request) {
        Pages.rehearse(request, wordings.rehearsed());
    }
}
