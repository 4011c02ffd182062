package kz.jauap.office.intake.api;

import java.util.List;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A problem (RFC 9457) that names the fields it is about.
record ProblemJson(String type, String title, int status, String detail, List<FieldJson> errors) {
    /// One field and what is wrong with it.
    record FieldJson(String field, String detail) {}

    static ResponseEntity<Object> of(List<Flaw> flaws, Words words, Lang lang) {
        List<FieldJson> errors = flaws.stream()
                .map(flaw -> new FieldJson(
                        flaw.field(), words.say(lang, flaw.key(), flaw.args().toArray())))
                .toList();
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        var problem = new ProblemJson(
                "urn:jauap:problem:" + flaws.getFirst().key(),
                words.say(lang, "look.fault.422.title"),
                status.value(),
                errors.getFirst().detail(),
                errors);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
