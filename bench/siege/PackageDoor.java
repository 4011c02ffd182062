package siege;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import kit.Http;

/// The state platform's gateway: hands signed packages over, each under its message id until the voucher is there, and
/// now and then once more.
public final class PackageDoor implements Door {
    private final Gateway gateway;
    private final Http http = new Http();
    private String signed = "";
    private byte[] body = {};

    public PackageDoor(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String scope() {
        return "egov";
    }

    @Override
    public Reply send(Parcel parcel) {
        var reply = hand(parcel);
        return reply instanceof Reply.Acknowledged && parcel.file().length > 0 ? hand(parcel) : reply;
    }

    private Reply hand(Parcel parcel) {
        try {
            var answer = http.post(gateway.where().page("/api/v1/packages"), "application/json", body(parcel),
                    "Idempotency-Key", parcel.key(), "Authorization", "Bearer " + gateway.token());
            return switch (answer.statusCode()) {
                case 201, 202 -> new Reply.Acknowledged("");
                case 429, 500, 502, 503, 504 -> new Reply.Again("status " + answer.statusCode());
                default -> new Reply.Refused(answer.statusCode(), Http.text(answer));
            };
        } catch (IOException e) {
            return new Reply.Again(e.getClass().getSimpleName());
        }
    }

    /// What was signed once is sent again as it is.
    private byte[] body(Parcel parcel) {
        if (!signed.equals(parcel.key())) {
            signed = parcel.key();
            body = written(parcel);
        }
        return body;
    }

    private byte[] written(Parcel parcel) {
        var document = ("%PDF-1.4\n% " + parcel.text() + "\n%%EOF\n").getBytes(UTF_8);
        return """
                {"appeal":{"kind":"APPLICATION","language":"ru","text":"%s","claims":[],"addressee":"Акимат города Алматы",
                "applicant":{"surname":"%s","given":"Айгүл","iin":"%s","postalAddress":"Алматы, пр. Абая, 10"}},
                "document":{"name":"otinish.pdf","content":"%s"},"signature":"%s","attachments":[]}""".formatted(
                parcel.text(), parcel.surname(), gateway.iin(), base64(document), base64(gateway.sign(document)))
                .getBytes(UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
