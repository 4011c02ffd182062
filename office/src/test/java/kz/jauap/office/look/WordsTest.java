package kz.jauap.office.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.regime.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    /// A key that stands whole in the source: say("room.key") or say("room.key", …), also over a line break.
    private static final Pattern SAID =
            Pattern.compile("\\bsay\\(\\s*(?:lang,\\s*|Lang\\.\\w+,\\s*)?\"([\\w.-]+\\w)\"\\s*[,)]");

    private final Words words = new Words(true);

    @Test
    void everyKeyStandsInAllLanguages() {
        for (var lang : Lang.values()) {
            assertThat(new TreeSet<>(words.keys(lang))).as(lang.tag()).isEqualTo(new TreeSet<>(words.keys(Lang.KK)));
        }
    }

    @Test
    void everyTextIsWellFormedAndNeverEmpty() {
        for (var lang : Lang.values()) {
            for (var key : words.keys(lang)) {
                var text = words.say(lang, key);
                assertThat(text).as(lang.tag() + " " + key).isNotBlank();
                assertThat(new MessageFormat(text, lang.locale())).isNotNull();
            }
        }
    }

    /// A text without places is said as it stands: an apostrophe that is doubled for a format would be seen twice.
    @Test
    void noTextShowsADoubledApostrophe() {
        for (var lang : Lang.values()) {
            assertThat(words.keys(lang))
                    .filteredOn(key -> !words.say(lang, key).contains("{"))
                    .filteredOn(key -> words.say(lang, key).contains("''"))
                    .as(lang.tag())
                    .isEmpty();
        }
    }

    @Test
    void everyKeyThatIsSaidIsKnown() throws IOException {
        var unknown = new TreeSet<String>();
        for (var root : new String[] {"src/main/jte", "src/main/java"}) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var said = SAID.matcher(Files.readString(file));
                    while (said.find()) {
                        if (!words.knows(Lang.KK, said.group(1))) unknown.add(said.group(1) + " in " + file);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /// A remark behind a semicolon, wherever the edition is named.
    @ParameterizedTest
    @EnumSource(RegimeId.class)
    void anEditionThatWasNotReadWholeSaysSo(RegimeId id) {
        boolean whole = Regimes.of(id).verified() == Verified.FULL_TEXT;
        for (var lang : Lang.values()) {
            assertThat(words.say(lang, "look.regime." + id.code()).contains("; "))
                    .isNotEqualTo(whole);
        }
    }

    @Test
    void aWordingThatCannotBeSaidWithItsFactsGivesWayToTheSoftwaresOwn() {
        var rehearsed = words.rehearsed(Map.of(Lang.EN, Map.of("look.fault.again", "Come on {0, date}")));
        assertThat(rehearsed.say(Lang.EN, "look.fault.again", "10:00"))
                .isEqualTo(words.say(Lang.EN, "look.fault.again", "10:00"));
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(words.say(Lang.RU, "look.due.left", 1)).isEqualTo("остался 1 день");
        assertThat(words.say(Lang.RU, "look.due.left", 3)).isEqualTo("осталось 3 дня");
        assertThat(words.say(Lang.RU, "look.due.left", 11)).isEqualTo("осталось 11 дней");
        assertThat(words.say(Lang.EN, "look.due.left", 1)).isEqualTo("1 day left");
        assertThat(words.say(Lang.KK, "look.due.left", 5)).isEqualTo("5 күн қалды");
    }

    @Test
    void daysAreWrittenByTheHabitOfTheLanguage() {
        var day = LocalDate.of(2025, 11, 24);
        assertThat(Dates.day(Lang.KK, day)).isEqualTo("2025\u00A0ж. 24 қараша");
        assertThat(Dates.day(Lang.RU, day)).isEqualTo("24 ноября 2025\u00A0г.");
        assertThat(Dates.day(Lang.EN, day)).isEqualTo("24 November 2025");
    }

    @Test
    void anAbbreviationAtTheEndOfASentenceTakesOneFullStop() {
        var day = LocalDate.of(2026, 11, 24);
        assertThat(words.say(Lang.RU, "consideration.term-now", day)).isEqualTo("Сейчас срок — 24 ноября 2026\u00A0г.");
        assertThat(words.say(Lang.RU, "grievance.reasons.prefilled", "ЖТ-1", day, "Оспанова Ә. Б."))
                .endsWith("от 24 ноября 2026\u00A0г. Ответ подписал(а): Оспанова Ә. Б.");
        assertThat(words.say(Lang.EN, "consideration.term-now", day)).endsWith("24 November 2026.");
        assertThat(words.say(Lang.KK, "consideration.term-now", day)).endsWith("2026\u00A0ж. 24 қараша.");
        assertThat(words.say(Lang.RU, "routing.named.as-written", "Ну.. не знаю..."))
                .contains("«Ну.. не знаю...»");
    }

    @Test
    void numbersThatCountNeverStandBesideAWordOfOneForm() {
        var counted =
                Pattern.compile("\\{\\d} (days|calendar|working|hours|minutes|files|дн|рабоч|календ|час|минут|файл)");
        for (var lang : new Lang[] {Lang.RU, Lang.EN}) {
            for (var key : words.keys(lang)) {
                assertThat(words.say(lang, key)).as(key).doesNotContainPattern(counted);
            }
        }
    }

    @Test
    void anUnknownKeyIsLoudInTestsAndShowsItselfOtherwise() {
        assertThatThrownBy(() -> words.say(Lang.KK, "no.such.key")).hasMessageContaining("no.such.key");
        assertThat(new Words(false).say(Lang.KK, "no.such.key")).isEqualTo("no.such.key");
    }
}
