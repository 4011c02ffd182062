package kz.jauap.office.look.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.jauap.office.house.Settings;
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

    BrowserPolicy(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("Content-Security-Policy", path.startsWith("/staff") ? STAFF : PUBLIC);
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
        chain.doFilter(request, response);
    }
}
