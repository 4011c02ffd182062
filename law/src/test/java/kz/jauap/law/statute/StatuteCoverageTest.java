package kz.jauap.law.statute;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The statute's list of provisions and the code that carries them are one.
class StatuteCoverageTest {

    private static final List<String> EDITIONS = List.of("KZ-LAW221/2020", "KZ-APPC/2025");
    private static final Pattern ROW = Pattern.compile(
            "([AB]-[0-9.-]+),(?:\"([^\"]+)\"|([^,]+)),([a-z]+),(\\d{4}-\\d\\d-\\d\\d),(\\d{4}-\\d\\d-\\d\\d)?");
    private static final Pattern HEADING = Pattern.compile("## ([AB]-[0-9.-]+) · .+");

    @Test
    void what_is_said_to_be_implemented_is_and_nothing_else() {
        Set<String> listed = EDITIONS.stream()
                .flatMap(StatuteCoverageTest::rows)
                .filter(row -> column(row, 4).equals("implemented"))
                .map(row -> column(row, 1))
                .collect(toCollection(TreeSet::new));
        assertThat(marked()).isNotEmpty().isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ-LAW221/2020", "KZ-APPC/2025"})
    void every_row_is_whole(String edition) {
        assertThat(rows(edition))
                .isNotEmpty()
                .allMatch(row -> ROW.matcher(row).matches())
                .allMatch(row -> List.of("implemented", "office", "definition", "elsewhere")
                        .contains(column(row, 4)));
        assertThat(rows(edition).map(row -> column(row, 1))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-LAW221/2020, kk", "KZ-LAW221/2020, ru", "KZ-LAW221/2020, en",
        "KZ-APPC/2025, kk", "KZ-APPC/2025, ru", "KZ-APPC/2025, en"
    })
    void every_provision_is_told_in_three_languages(String edition, String language) {
        List<String> told = lines(edition + "." + language + ".md")
                .map(HEADING::matcher)
                .filter(heading -> heading.matches())
                .map(heading -> heading.group(1))
                .toList();
        assertThat(told).isEqualTo(rows(edition).map(row -> column(row, 1)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ-LAW221/2020", "KZ-APPC/2025"})
    void every_kazakh_text_says_whether_it_was_reviewed(String edition) {
        assertThat(lines(edition + ".kk.md").filter(line -> line.matches("`review: (unreviewed|[0-9-]{10} .+)`")))
                .hasSameSizeAs(rows(edition).toList());
    }

    private static Set<String> marked() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("kz.jauap.law").stream()
                        .flatMap(StatuteCoverageTest::places)
                        .flatMap(place -> place.tryGetAnnotationOfType(Implements.class).stream())
                        .flatMap(mark -> Arrays.stream(mark.value()))
                        .collect(toCollection(TreeSet::new));
    }

    private static Stream<HasAnnotations<?>> places(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMembers().stream());
    }

    private static Stream<String> rows(String edition) {
        return lines(edition + ".csv").skip(1);
    }

    private static String column(String row, int column) {
        return ROW.matcher(row).results().findFirst().orElseThrow().group(column);
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = StatuteCoverageTest.class.getResourceAsStream("/statutes/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
