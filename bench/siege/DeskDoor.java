package siege;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kit.Http;
import kit.Opened.Where;
import kit.Staff;

/// The chancellery's desk: the registrar signs in and types what came by post; whenever the office was gone, he signs in
/// anew.
public final class DeskDoor implements Door {
    private static final String DESK = "/ru/staff/intake";

    private final Staff registrar;
    private String token = "";

    public DeskDoor(Where where) {
        this.registrar = Staff.of(where, "registrar");
    }

    @Override
    public String scope() {
        return "desk";
    }

    @Override
    public Reply send(Parcel parcel) {
        try {
            if (token.isEmpty()) {
                token = registrar.open(DESK);
            }
            var answer = registrar.http().form(registrar.where().page(DESK), fields(parcel), enclosed(parcel));
            return switch (answer.statusCode()) {
                case 302, 303 -> given(answer.headers().firstValue("Location").orElse(""));
                case 403 -> afresh("the session is gone with the office");
                case 429, 500, 502, 503, 504 -> afresh("status " + answer.statusCode());
                default -> new Reply.Refused(answer.statusCode(), Http.text(answer));
            };
        } catch (IOException e) {
            return afresh(e.getClass().getSimpleName());
        }
    }

    private Reply given(String address) {
        return address.contains("/staff/voucher/")
                ? new Reply.Acknowledged(address.substring(address.lastIndexOf('/') + 1))
                : afresh("the registrar must sign in");
    }

    private Reply afresh(String why) {
        token = "";
        return new Reply.Again(why);
    }

    private Map<String, String> fields(Parcel parcel) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", token);
        fields.put("key", parcel.key());
        fields.put("door", "POST");
        fields.put("kind", "APPLICATION");
        fields.put("language", "ru");
        fields.put("addressee", "Акиму города Алматы");
        fields.put("sort", "PERSON");
        fields.put("surname", parcel.surname());
        fields.put("given", "Айгүл");
        fields.put("postal", "Алматы, пр. Абая, 10, кв. 5");
        fields.put("text", parcel.text());
        fields.put("sheets", "1");
        fields.put("signed", "yes");
        return fields;
    }

    private static Http.Enclosed[] enclosed(Parcel parcel) {
        return parcel.file().length == 0
                ? new Http.Enclosed[0]
                : new Http.Enclosed[] {new Http.Enclosed("files", "приложение.txt", parcel.file())};
    }
}
