package kz.jauap.office.intake.open311.wire;

import java.util.List;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.http.ResponseEntity;

/// Something that keeps a request from being carried out, as the specification tells it.
///
/// @param code of the sort of error; where it is 403 or 404, the status of the answer too
public record Failure(int code, String text) {
    private static final int GENERAL = 400;

    public static Failure of(int code, Words words, Lang lang, String key, Object... args) {
        return new Failure(code, words.say(lang, key, args));
    }

    /// The status of an answer: missing keys are 403, missing things 404, all other mistakes of an app 400. What is our
    /// fault keeps its own, so that an app tries again while the office opens.
    public static int status(int code) {
        return code == 403 || code == 404 || code >= 500 ? code : GENERAL;
    }

    /// All that is wrong at once; the first one decides the status.
    public static ResponseEntity<byte[]> reply(List<Failure> failures, Format format, Lang lang) {
        return Replies.of(status(failures.getFirst().code()), errors(failures), format, lang);
    }

    static Part errors(List<Failure> failures) {
        return Part.many(
                "errors",
                failures.stream()
                        .map(each -> Part.group(
                                "error", Part.number("code", each.code()), Part.text("description", each.text())))
                        .toList());
    }
}
