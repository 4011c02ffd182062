package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeTest {
    private static final Path HOUSE = Sources.OFFICE.resolve(Path.of("kz", "jauap", "office", "house"));
    private static final Path DEMO = Sources.OFFICE.resolve(Path.of("kz", "jauap", "office", "demo"));

    /// Any clock but the one of the house: those of Java and, by `now()` and its kin, that of the database.
    private static final Pattern ANOTHER_CLOCK = Pattern.compile(
            "\\.now\\((?!clock\\b|movable\\b)|(?<![.\\w])now\\(\\)|currentTimeMillis|Clock\\.system|new Date\\(\\)"
                    + "|Calendar\\.getInstance|(?i:\\bcurrent_(?:date|timestamp)\\b|\\blocaltimestamp\\b)");

    /// One day is the step from a date to the next; any other number of days is a term, and terms are of the law.
    private static final Pattern NUMBER_OF_DAYS =
            Pattern.compile("(?:plus|minus|Period\\.of)(?:Days|Weeks|Months|Years)\\(\\s*(?!1\\s*\\))\\d"
                    + "|(?i:interval\\s+'(?!1 day)\\d+\\s*(?:day|week|month))");

    @Test
    void isToldByTheClockOfTheHouseOnly() {
        var sources = Stream.of(
                        outside(HOUSE),
                        Sources.in(Sources.TEMPLATES, ".jte").stream(),
                        Sources.in(Sources.MIGRATIONS, ".sql").stream())
                .flatMap(files -> files)
                .toList();
        assertThat(Sources.places(sources, ANOTHER_CLOCK)).isEmpty();
        assertThat(Sources.places(Sources.in(Sources.LAW, ".java"), Pattern.compile("\\.now\\(|currentTimeMillis")))
                .isEmpty();
    }

    @Test
    void isCountedInDaysByTheLawOnly() {
        assertThat(Sources.places(outside(DEMO).toList(), NUMBER_OF_DAYS)).isEmpty();
    }

    private static Stream<Path> outside(Path room) {
        List<Path> all = Sources.in(Sources.OFFICE, ".java");
        return all.stream().filter(Predicate.not(file -> file.startsWith(room)));
    }
}
