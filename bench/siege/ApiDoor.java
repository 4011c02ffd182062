package siege;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kit.Http;
import kit.Opened.Where;

/// The open API of version 1.
public final class ApiDoor implements Door {
    private final Where where;
    private final Http http = new Http();

    public ApiDoor(Where where) {
        this.where = where;
    }

    @Override
    public String scope() {
        return "api";
    }

    @Override
    public Reply send(Parcel parcel) {
        var body = """
                {"body":"city","kind":"APPLICATION","language":"ru","subject":"","text":"%s",
                "applicant":{"surname":"%s","given":"Айгүл"}}""".formatted(parcel.text(), parcel.surname());
        try {
            var answer = http.post(where.page("/api/v1/appeals"), "application/json",
                    body.getBytes(StandardCharsets.UTF_8), "Idempotency-Key", parcel.key());
            return switch (answer.statusCode()) {
                case 201 -> new Reply.Acknowledged(answer.headers().firstValue("Location").orElse("").replaceAll(".*/", ""));
                case 429, 500, 502, 503, 504 -> new Reply.Again("status " + answer.statusCode());
                default -> new Reply.Refused(answer.statusCode(), Http.text(answer));
            };
        } catch (IOException e) {
            return new Reply.Again(e.getClass().getSimpleName());
        }
    }
}
