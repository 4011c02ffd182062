package kz.jauap.office.look;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/// The leave given to a single page to ask its reader for something of his device; he is asked before it gets any.
public final class Leave {
    private static final String PERMISSIONS = "Permissions-Policy";
    private static final String CONTENT = "Content-Security-Policy";

    private Leave() {}

    /// His camera and microphone, and to show him what it recorded.
    public static void camera(HttpServletResponse page) {
        permit(page, "camera");
        permit(page, "microphone");
        String content = Objects.requireNonNullElse(page.getHeader(CONTENT), "default-src 'none'");
        page.setHeader(CONTENT, content + "; media-src blob:");
    }

    /// To show him pictures that he has chosen on his device before they are sent.
    public static void pictures(HttpServletResponse page) {
        String content = Objects.requireNonNullElse(page.getHeader(CONTENT), "default-src 'none'");
        page.setHeader(CONTENT, content.replace("img-src 'self'", "img-src 'self' blob:"));
    }

    /// Where he is, once he presses the button for it.
    public static void whereabouts(HttpServletResponse page) {
        permit(page, "geolocation");
    }

    private static void permit(HttpServletResponse page, String what) {
        String permissions = Objects.requireNonNullElse(page.getHeader(PERMISSIONS), what + "=()");
        page.setHeader(PERMISSIONS, permissions.replace(what + "=()", what + "=(self)"));
    }
}
