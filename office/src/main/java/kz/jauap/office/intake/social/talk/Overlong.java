package kz.jauap.office.intake.social.talk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jauap.office.files.Files;
import kz.jauap.office.intake.Said;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.stereotype.Component;

/// Words too long for a letter: the letter holds their beginning, a file all of them.
@Component
class Overlong {
    private static final String NAME = "message.txt";
    private static final int BEGINNING = 10_000;

    private final Files files;
    private final Words words;

    Overlong(Files files, Words words) {
        this.files = files;
        this.words = words;
    }

    /// What a letter says, and the file that goes with it.
    record Cut(String text, List<Enclosure> enclosures) {}

    static boolean is(String text) {
        return text.codePointCount(0, text.length()) > Said.LONGEST;
    }

    /// The same in a letter that can be registered; what is short enough stays as it is.
    Cut cut(String text, Lang language) {
        if (!is(text)) {
            return new Cut(text, List.of());
        }
        String hash = files.store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NAME)
                .hash();
        String beginning = text.substring(0, text.offsetByCodePoints(0, BEGINNING));
        return new Cut(
                words.say(language, "intake.parked.cut", NAME) + "\n\n" + beginning + "…",
                List.of(new Enclosure(hash, NAME, Enclosure.Role.ATTACHMENT)));
    }
}
