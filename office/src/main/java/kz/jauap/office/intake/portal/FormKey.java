package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;

/// The key by which a form that is sent twice is sent once.
final class FormKey {
    private static final int LONGEST = 1_000_000;

    private FormKey() {}

    /// The key a form was drawn with. A form on another site knows none: the same words from the same address on the
    /// same day are one question.
    static UUID of(Fields sent, HttpServletRequest request, Clock clock) {
        if (sent.text("text").length() > LONGEST) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "intake.flaw.too-large", LONGEST);
        }
        if (!sent.yes("key")) {
            String said = LocalDate.now(clock) + "\n" + request.getRemoteAddr() + "\n"
                    + sent.sent().get("text") + sent.sent().get("email")
                    + sent.sent().get("surname");
            UUID key = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
            sent.set("key", List.of(key.toString()));
        }
        return sent.key();
    }
}
