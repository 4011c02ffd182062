package siege;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kit.Http;
import kit.Opened.Where;

/// An app of somebody else that reports by Open311; what it gets is a number or a token for one.
public final class ReportDoor implements Door {
    private static final Pattern GIVEN = Pattern.compile("\"(service_request_id|token)\"\\s*:\\s*\"([^\"]+)\"");

    private final Where where;
    private final String key;
    private final Http http = new Http();

    public ReportDoor(Where where, String key) {
        this.where = where;
        this.key = key;
    }

    @Override
    public String scope() {
        return "open311";
    }

    @Override
    public Reply send(Parcel parcel) {
        var form = "api_key=" + key + "&service_code=lighting&address_string=" + encoded("Абая, 10") + "&client_request_id="
                + parcel.key() + "&description=" + encoded(parcel.text()) + "&last_name=" + encoded(parcel.surname())
                + "&account_id=" + parcel.key();
        try {
            var answer = http.post(where.page("/open311/v2/requests.json"), "application/x-www-form-urlencoded",
                    form.getBytes(StandardCharsets.US_ASCII));
            return switch (answer.statusCode()) {
                case 200, 201, 202 -> given(Http.text(answer));
                case 429, 500, 502, 503, 504 -> new Reply.Again("status " + answer.statusCode());
                default -> new Reply.Refused(answer.statusCode(), Http.text(answer));
            };
        } catch (IOException e) {
            return new Reply.Again(e.getClass().getSimpleName());
        }
    }

    /// A token names no number yet: what it stands for is found by its words.
    private static Reply given(String answer) {
        var found = GIVEN.matcher(answer);
        if (!found.find()) {
            return new Reply.Refused(200, answer);
        }
        return new Reply.Acknowledged("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
