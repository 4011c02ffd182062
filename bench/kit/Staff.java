package kit;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kit.Opened.Where;

/// One of the demonstration's staff at a browser of his own.
///
/// @param name under which he signs in
public record Staff(Where where, Http http, String name) {
    private static final String DOOR = "/ru/staff/sign-in";
    private static final Pattern PASSWORD = Pattern.compile("name=\"password\" value=\"([^\"]+)\"");

    public static Staff of(Where where, String name) {
        return new Staff(where, new Http(), name);
    }

    /// Signs in and opens a page.
    ///
    /// @return the token that the page's forms must bring back
    public String open(String page) throws IOException {
        var door = http.get(where.page(DOOR));
        var shown = PASSWORD.matcher(Http.text(door));
        if (!shown.find()) {
            throw new IOException("this is no demonstration: no password is shown");
        }
        post(DOOR, "username=" + name + "&password=" + encoded(shown.group(1)) + "&_csrf=" + encoded(Http.token(door)));
        return Http.token(http.get(where.page(page)));
    }

    /// Sends a form without files.
    public HttpResponse<byte[]> post(String page, String form) throws IOException {
        return http.post(where.page(page), "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
