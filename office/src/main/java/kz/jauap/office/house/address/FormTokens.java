package kz.jauap.office.house.address;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.house.Settings;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// Where the token of a form is kept: in a cookie, so that reading a page opens no session and no form grows stale.
public final class FormTokens {
    private FormTokens() {}

    /// A request that a form of another site cannot send: with a header of its own a browser asks first, and is denied.
    public static boolean fromAProgram(HttpServletRequest request) {
        return request.getRequestURI().contains("/uploads") && request.getHeader("Tus-Resumable") != null;
    }

    public static CookieCsrfTokenRepository in(Settings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(CookieNames.of("form", settings));
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/").secure(settings.secure()).sameSite("Lax"));
        return tokens;
    }
}
