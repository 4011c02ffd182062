package kz.jauap.office.people;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Sends a form of a test with the token that the office's own pages put into theirs.
///
/// Spring's own `csrf()` looks for the door by the address with its language and finds the wrong one.
public final class FormToken {
    private static final String TOKEN = "5f0c6a52-3c0a-4e0c-9a45-0d1f5d7f1a11";

    private FormToken() {}

    public static RequestPostProcessor sent() {
        return request -> {
            byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
            byte[] masked = new byte[2 * token.length];
            System.arraycopy(token, 0, masked, token.length, token.length);
            Cookie[] had = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            var cookies = Arrays.copyOf(had, had.length + 1);
            cookies[had.length] = new Cookie("form", TOKEN);
            request.setCookies(cookies);
            request.setParameter("_csrf", Base64.getUrlEncoder().encodeToString(masked));
            return request;
        };
    }
}
