package siege;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kit.Http;
import kit.Opened.Where;

/// A public form of the portal, filled in by a browser without JavaScript: a question to the akim or to a district's, a
/// report of a crime or a threat.
public final class FormDoor implements Door {
    private final Where where;
    private final String path;
    private final Http http = new Http();
    private String token = "";

    private FormDoor(Where where, String path) {
        this.where = where;
        this.path = path;
    }

    public static FormDoor question(Where where) {
        return new FormDoor(where, "/question");
    }

    public static FormDoor district(Where where, String district) {
        return new FormDoor(where, "/d/" + district + "/question");
    }

    /// Without a name; what is said there lies sealed.
    public static FormDoor threat(Where where) {
        return new FormDoor(where, "/threat");
    }

    @Override
    public String scope() {
        return path;
    }

    @Override
    public Reply send(Parcel parcel) {
        try {
            if (token.isEmpty()) {
                token = Http.token(http.get(where.page("/ru" + path)));
            }
            var answer = http.form(where.page("/ru" + path), fields(parcel), enclosed(parcel));
            return switch (answer.statusCode()) {
                case 302, 303 -> acknowledged(answer.headers().firstValue("Location").orElse(""));
                case 403 -> afresh("the session is gone with the office");
                case 429, 500, 502, 503, 504 -> afresh("status " + answer.statusCode());
                default -> new Reply.Refused(answer.statusCode(), Http.text(answer));
            };
        } catch (IOException e) {
            return afresh(e.getClass().getSimpleName());
        }
    }

    private static Reply acknowledged(String voucher) {
        return voucher.contains("/voucher/")
                ? new Reply.Acknowledged(voucher.substring(voucher.lastIndexOf('/') + 1))
                : new Reply.Refused(302, voucher);
    }

    private Reply afresh(String why) {
        token = "";
        return new Reply.Again(why);
    }

    private Map<String, String> fields(Parcel parcel) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", token);
        fields.put("key", parcel.key());
        fields.put("anyway", "yes");
        fields.put("text", parcel.text());
        if (!path.equals("/threat")) {
            fields.put("surname", parcel.surname());
            fields.put("given", "Айгүл");
        }
        fields.put("language", "ru");
        return fields;
    }

    private static Http.Enclosed[] enclosed(Parcel parcel) {
        return parcel.file().length == 0
                ? new Http.Enclosed[0]
                : new Http.Enclosed[] {new Http.Enclosed("files", "приложение.txt", parcel.file())};
    }
}
