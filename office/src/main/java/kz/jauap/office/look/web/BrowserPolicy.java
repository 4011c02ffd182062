package kz.jauap.office.look.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.address.Frames;
import kz.jauap.office.look.Pages;
import org.springframework.web.filter.OncePerRequestFilter;

/// What the browser may do with our pages: nothing but what they need.
final class BrowserPolicy extends OncePerRequestFilter {
    private static final String COMMON = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
            + "require-trusted-types-for 'script'; ";

    static final String PUBLIC = COMMON + "trusted-types 'none'";

    /// htmx parses the fragments it fetches; the one policy it may use is made in `look/swap.js`.
    static final String STAFF = COMMON + "trusted-types default";

    private static final String STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

    private final Settings settings;
    private final Frames frames;

    BrowserPolicy(Settings settings, Frames frames) {
        this.settings = settings;
        this.frames = frames;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = Pages.path(request);
        response.setHeader("Content-Security-Policy", policy(path));
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", Frames.framed(path) ? "cross-origin" : "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
        chain.doFilter(request, response);
    }

    private String policy(String path) {
        if (Frames.framed(path)) {
            return PUBLIC.replace("frame-ancestors 'none'", "frame-ancestors " + frames.ancestors());
        }
        return path.startsWith("/staff") ? STAFF : PUBLIC;
    }
}
