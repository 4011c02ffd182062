package kz.jauap.office.publication.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How well personal data are found, on a labelled file: what is missed is a person's harm, what is found for nothing
/// a moderator's work.
class RedactionTest {
    private static final Pattern LABEL = Pattern.compile("\\{([A-Z]+)\\|([^}]*)}");

    private record Labelled(String text, List<Piece> pieces) {
        static Labelled of(String line) {
            StringBuilder text = new StringBuilder();
            List<Piece> pieces = new ArrayList<>();
            Matcher label = LABEL.matcher(line);
            int done = 0;
            while (label.find()) {
                text.append(line, done, label.start());
                int from = text.length();
                text.append(label.group(2));
                pieces.add(new Piece(Sort.valueOf(label.group(1)), from, text.length()));
                done = label.end();
            }
            return new Labelled(text.append(line.substring(done)).toString(), pieces);
        }
    }

    private static final List<String> LINES = lines();
    private static final List<String> NAMES = LINES.stream()
            .filter(line -> line.startsWith("# names:"))
            .flatMap(line -> Stream.of(line.substring("# names:".length()).split(";", -1)))
            .map(String::strip)
            .toList();

    private static List<String> lines() {
        try (var file = RedactionTest.class.getResourceAsStream("/publication/personal-data.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Labelled> labelled() {
        return LINES.stream()
                .filter(line -> !line.startsWith("#"))
                .map(Labelled::of)
                .toList();
    }

    @Test
    void nearlyEveryPieceIsFoundAndLittleElse() {
        List<String> missed = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        int pieces = 0;
        for (Labelled each : labelled()) {
            List<Piece> found = Redaction.of(each.text(), NAMES).pieces();
            pieces += each.pieces().size();
            each.pieces().stream()
                    .filter(piece ->
                            found.stream().noneMatch(one -> one.from() <= piece.from() && one.to() >= piece.to()))
                    .forEach(piece -> missed.add(piece.sort() + " " + piece.of(each.text()) + " in " + each.text()));
            found.stream()
                    .filter(one -> each.pieces().stream().noneMatch(one::touches))
                    .forEach(one -> alarms.add(one.sort() + " " + one.of(each.text()) + " in " + each.text()));
        }
        assertThat(pieces).isGreaterThan(70);
        assertThat(missed).as("missed of " + pieces).hasSizeLessThanOrEqualTo(pieces * 2 / 100);
        assertThat(alarms).as("found for nothing").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIsFoundIsNamedInItsPlace() {
        var redaction = Redaction.of("Мой телефон +7 701 555 12 34, ИИН 850102200024.", List.of());
        assertThat(redaction.masked(sort -> sort.name().toLowerCase(Locale.ROOT)))
                .isEqualTo("Мой телефон [phone], ИИН [number].");
        assertThat(redaction.runs()).hasSize(5);
        assertThat(redaction.runs().get(1)).isEqualTo(new Redaction.Run("+7 701 555 12 34", List.of(Sort.PHONE)));
    }

    @Test
    void aNumberWithoutItsCheckDigitIsNotAnIin() {
        assertThat(Redaction.of("Договор 850101100013 заключён.", List.of()).clean())
                .isTrue();
        assertThat(Redaction.of("Договор 850101100012 заключён.", List.of()).pieces())
                .hasSize(1);
    }

    /// Nobody must be able to hold up the office with a text.
    @Test
    void theLongestTextIsLookedThroughAllTheSame() {
        for (String unit : List.of("а", "1", "1 ", "Аб ", "ул. ", "живу ", "д. 1, ", "@a.", "A.", "8(", "а-", ",")) {
            String text = unit.repeat(40_000 / unit.length());
            assertThat(Redaction.of(text, NAMES).text()).hasSize(text.length());
        }
    }
}
