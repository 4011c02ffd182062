package kz.jauap.office.look;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/// The leave given to a single page to ask its reader for his camera and microphone, and to show him what it recorded.
public final class Camera {
    private static final String PERMISSIONS = "Permissions-Policy";
    private static final String CONTENT = "Content-Security-Policy";

    private Camera() {}

    public static void allow(HttpServletResponse page) {
        String permissions = Objects.requireNonNullElse(page.getHeader(PERMISSIONS), "camera=(), microphone=()");
        page.setHeader(
                PERMISSIONS,
                permissions.replace("camera=()", "camera=(self)").replace("microphone=()", "microphone=(self)"));
        String content = Objects.requireNonNullElse(page.getHeader(CONTENT), "default-src 'none'");
        page.setHeader(CONTENT, content + "; media-src blob:");
    }
}
