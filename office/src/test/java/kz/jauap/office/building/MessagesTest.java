package kz.jauap.office.building;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*(?:[\\w.()]+\\s*,\\s*)?\"([\\w.-]+)\"\\s*[,)]");

    /// The beginning of a key that is put together, such as `"law.gap."`.
    private static final Pattern BEGINNING = Pattern.compile("\"([\\w-]+(?:\\.[\\w-]+)*\\.)\"");

    /// Whatever stands between two quotation marks, also where the first of them ends something else.
    private static final Pattern QUOTED = Pattern.compile("\"(?=([^\"\\s]+)\")");

    private static final Pattern BY_ACT = Pattern.compile("\\.(?:law221|appc)$");

    private final List<Bundle> bundles = Bundle.all();

    @Test
    void haveTheSameKeysAndPlaceholdersInThreeLanguages() {
        var byRoom = bundles.stream().collect(groupingBy(Bundle::room));
        assertThat(byRoom).allSatisfy((room, languages) -> {
            assertThat(languages).as("%s in kk, ru and en", room).hasSize(3);
            var first = languages.getFirst().placeholders();
            assertThat(languages).allSatisfy(other -> {
                assertThat(other.texts().keySet())
                        .as("keys of %s", other.file())
                        .isEqualTo(first.keySet());
                assertThat(other.placeholders())
                        .as("placeholders of %s", other.file())
                        .isEqualTo(first);
            });
        });
    }

    @Test
    void areNeverEmptyAndNeverSaidTwice() {
        assertThat(bundles).allSatisfy(bundle -> {
            assertThat(bundle.texts())
                    .as("%s", bundle.file())
                    .allSatisfy((_, text) -> assertThat(text).isNotBlank());
            assertThat(bundle.twice()).as("written twice in %s", bundle.file()).isEmpty();
        });
        var inSeveralRooms = bundles.stream()
                .filter(bundle -> bundle.file().toString().endsWith("_en.properties"))
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(groupingBy(key -> key))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(List::getFirst);
        assertThat(inSeveralRooms).as("keys of several rooms").isEmpty();
    }

    @Test
    void areThereForEverythingThatIsSaid() {
        var known = keys();
        var worded = known.stream().map(MessagesTest::said).collect(toSet());
        var unknown = sources()
                .flatMap(file -> SAID.matcher(Sources.text(file))
                        .results()
                        .map(said -> said.group(1))
                        .filter(key -> !known.contains(key) && !worded.contains(key))
                        .map(key -> file + " says " + key))
                .toList();
        assertThat(unknown).as("keys without a text").isEmpty();
    }

    @Test
    void areAllSaidSomewhere() {
        var everything = sources().map(Sources::text).collect(joining("\n"));
        var beginnings = BEGINNING
                .matcher(everything)
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
        var quoted = QUOTED.matcher(everything)
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
        var unsaid = keys().stream()
                .filter(key -> !quoted.contains(key) && !quoted.contains(said(key)))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unsaid).as("keys that nothing says").isEmpty();
    }

    /// What is said of a text that each act words in its own way.
    private static String said(String key) {
        return BY_ACT.matcher(key).replaceFirst("");
    }

    private Set<String> keys() {
        return bundles.stream()
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(toSet());
    }

    private static Stream<Path> sources() {
        return Stream.concat(Sources.java().stream(), Sources.in(Sources.TEMPLATES, ".jte").stream());
    }
}
