package kz.jauap.office.look.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {
    private final Words words = new Words(true);

    @Test
    void everyMonthStandsInTheDativeBeforeDeyin() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> words.say(Lang.KK, "site.status.due", LocalDate.of(2026, month, 3))))
                .zipSatisfy(
                        List.of(
                                "қаңтарға",
                                "ақпанға",
                                "наурызға",
                                "сәуірге",
                                "мамырға",
                                "маусымға",
                                "шілдеге",
                                "тамызға",
                                "қыркүйекке",
                                "қазанға",
                                "қарашаға",
                                "желтоқсанға"),
                        (said, month) -> assertThat(said).contains(" " + month + " дейін"));
    }

    @Test
    void aDayStandsInTheAblativeBeforeBastap() {
        assertThat(words.say(Lang.KK, "intake.flaw.past", LocalDate.of(2004, 10, 1)))
                .contains("1 қазаннан бастап");
    }

    @ParameterizedTest
    @CsvSource({
        "09:01-ден", "09:02-ден", "09:03-тен", "09:04-тен", "09:05-тен", "09:06-дан", "09:07-ден", "09:08-ден",
        "09:09-дан", "09:00-ден", "14:10-нан", "14:20-дан", "14:30-дан", "14:40-тан", "14:50-ден", "14:32-ден"
    })
    void aMomentStandsInTheAblativeBeforeBastap(String time) {
        Instant moment = LocalDateTime.parse("2026-11-24T" + time.substring(0, 5))
                .atZone(Dates.ZONE)
                .toInstant();
        assertThat(words.say(Lang.KK, "notice.carrier.away", moment))
                .startsWith(Dates.day(Lang.KK, moment.atZone(Dates.ZONE).toLocalDate()) + ", " + time + " бастап");
        assertThat(words.say(Lang.KK, "urgent.sms.failing", Dates.shortMoment(moment)))
                .startsWith("SMS 24.11.2026, " + time + " бастап");
        assertThat(words.say(Lang.KK, "intake.ledger.alarm.silent", moment)).contains(time + " бері");
    }

    @ParameterizedTest
    @CsvSource({"08:00-ге", "18:30-ға", "18:40-қа", "18:05-ке", "18:16-ға"})
    void aTimeStandsInTheDativeBeforeDeyin(String time) {
        assertThat(Cases.agreed("сағат " + time.substring(0, 5) + " дейін")).isEqualTo("сағат " + time + " дейін");
    }

    /// Whatever day or moment a text is given, and however short it is written.
    @Test
    void noTextLeavesADayWithoutTheCaseThatTheNextWordGoverns() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Instant moment = Instant.parse("2026-11-24T09:32:00Z");
        List<Object> days = List.of(day, moment, Dates.shortDay(day), Dates.shortMoment(moment), Dates.time(moment));
        Pattern governed = Pattern.compile("\\{\\d}\\)? (?:дейін|бастап|кейін|бері|бұрын)(?!\\p{L})");
        Pattern bare = Pattern.compile("(?:\\d|қараша)\\)? (?:дейін|бастап|кейін|бері|бұрын)(?!\\p{L})");
        List<String> keys = words.keys(Lang.KK).stream()
                .filter(key -> words.pattern(Lang.KK, key)
                        .filter(text -> governed.matcher(text).find())
                        .isPresent())
                .toList();
        assertThat(keys).hasSizeGreaterThan(40);
        for (String key : keys) {
            for (Object each : days) {
                assertThat(words.say(Lang.KK, key, Collections.nCopies(12, each).toArray()))
                        .as(key)
                        .doesNotContainPattern(bare);
            }
        }
    }

    /// A reason that an official wrote stands in a notice as it stands in the journal.
    @Test
    void whatAPersonWroteStaysAsHeWroteIt() {
        String wrote = "Жұмыс 24.11.2026 кейін, 14:30 дейін.";
        assertThat(words.say(Lang.KK, "notice.reason", wrote)).contains(wrote).doesNotContain("..");
    }

    @Test
    void otherTextsStayAsTheyAre() {
        assertThat(Cases.agreed("2026 ж. 11 желтоқсан, жұма")).isEqualTo("2026 ж. 11 желтоқсан, жұма");
        assertThat(Cases.agreed("2026 ж. 11 желтоқсан берілді")).isEqualTo("2026 ж. 11 желтоқсан берілді");
        assertThat(Cases.agreed("қараша айына дейін")).isEqualTo("қараша айына дейін");
    }
}
