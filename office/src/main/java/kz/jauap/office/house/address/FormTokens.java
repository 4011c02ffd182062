package kz.jauap.office.house.address;

import kz.jauap.office.house.Settings;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// Where the token of a form is kept: in a cookie, so that reading a page opens no session and no form grows stale.
public final class FormTokens {
    private FormTokens() {}

    public static CookieCsrfTokenRepository in(Settings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(CookieNames.of("form", settings));
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/").secure(settings.secure()).sameSite("Lax"));
        return tokens;
    }
}
