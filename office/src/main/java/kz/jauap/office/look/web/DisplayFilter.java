package kz.jauap.office.look.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import kz.jauap.office.look.Display;
import kz.jauap.office.look.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes the reader's choice of theme, text size, spacing and contrast: no session, no token, only a cookie that says
/// how pages look.
final class DisplayFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var home = request.getContextPath();
        if (!"POST".equals(request.getMethod()) || !request.getRequestURI().equals(home + "/display")) {
            chain.doFilter(request, response);
            return;
        }
        var now = Pages.display(request);
        var wanted = Display.of(
                asked(request, "theme", now.theme().code()),
                asked(request, "size", String.valueOf(now.size())),
                asked(request, "spacing", now.spacing().code()),
                asked(request, "contrast", now.contrast().code()));
        var cookie = ResponseCookie.from(Display.COOKIE, wanted.cookie())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        response.setHeader(HttpHeaders.LOCATION, home + back(request.getParameter("back")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static String asked(HttpServletRequest request, String name, String usual) {
        return Objects.requireNonNullElse(request.getParameter(name), usual);
    }

    private static String back(@Nullable String path) {
        if (path == null || path.startsWith("//")) return "/";
        return path.matches("/[A-Za-z0-9_./-]*") ? path : "/";
    }
}
