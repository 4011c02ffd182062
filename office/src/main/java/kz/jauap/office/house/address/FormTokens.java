package kz.jauap.office.house.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.jauap.office.house.Settings;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// Where the token of a form is kept: in a cookie, so that reading a page opens no session and no form grows stale.
public final class FormTokens {
    /// Signing and deleting a draft still ask for the token.
    private static final Pattern PAGE_OF_A_DRAFT =
            Pattern.compile("/file/[0-9A-HJKMNP-TV-Z]{16}/(?!sign$|forget$)[a-z]+(/keep)?$");

    private FormTokens() {}

    /// A request that a form of another site cannot send: with a header of its own a browser asks first, and is denied.
    public static boolean fromAProgram(HttpServletRequest request) {
        return request.getRequestURI().contains("/uploads") && request.getHeader("Tus-Resumable") != null;
    }

    /// A page of a draft. Whoever does not know its code can send nothing to it, and its author loses no word when the
    /// token's cookie is gone: the browser was closed meanwhile, or he came back after long.
    public static boolean knowsItsDraft(HttpServletRequest request) {
        return PAGE_OF_A_DRAFT.matcher(request.getRequestURI()).find();
    }

    public static CookieCsrfTokenRepository in(Settings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(CookieNames.of("form", settings));
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/").secure(settings.secure()).sameSite("Lax"));
        return tokens;
    }
}
