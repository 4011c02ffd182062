package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the operator's pages call a setting is what the office reads.
class SettingsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("JAUAP_[A-Z0-9_]*[A-Z0-9]");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(jauap\\.[a-z0-9.-]+)");
    private static final Pattern GROUP = Pattern.compile("@ConfigurationProperties\\(\"(jauap[a-z0-9.-]*)\"\\)");
    private static final Pattern COMPONENT = Pattern.compile("[\\w>\\])] (\\w+)(?=[,)])");

    /// Those of our own tools.
    private static final Set<String> TOOLS = Set.of("JAUAP_WRITE", "JAUAP_PICTURES", "JAUAP_CHROMIUM");

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As Spring reads it from the environment: without dashes, with underscores for dots.
    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Stream<String> group(Path file) {
        String text = Sources.text(file);
        Set<String> names = found(COMPONENT, text, 1);
        return found(GROUP, text, 1).stream()
                .flatMap(prefix -> names.stream()
                        .flatMap(name -> Stream.concat(
                                Stream.of(prefix + "." + name),
                                names.stream().map(inner -> prefix + "." + name + "." + inner))))
                .map(SettingsTest::variable);
    }

    private static Set<String> read() {
        List<Path> java = Sources.in(Sources.OFFICE, ".java");
        Stream<String> literally = Stream.of(
                        Sources.text(Path.of("src", "main", "resources", "application.yaml")),
                        Sources.text(ROOT.resolve("jauap")))
                .flatMap(text -> found(VARIABLE, text, 0).stream());
        Stream<String> properties = java.stream()
                .flatMap(file -> found(PROPERTY, Sources.text(file), 1).stream())
                .map(SettingsTest::variable);
        Stream<String> groups = java.stream().flatMap(SettingsTest::group);
        return Stream.of(literally, properties, groups, TOOLS.stream())
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told() {
        return Stream.of(
                        Sources.in(ROOT.resolve("docs"), ".md").stream(),
                        Stream.of("README.md", "README.kk.md", "README.ru.md", "CONTRIBUTING.md")
                                .map(ROOT::resolve))
                .flatMap(each -> each)
                .flatMap(file -> found(VARIABLE, Sources.text(file), 0).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySettingOnOurPagesIsReadByTheOffice() {
        assertThat(read()).containsAll(told());
    }

    @Test
    void theSettingsOfDutyAreToldByTheirNames() {
        Set<String> duty = read().stream()
                .filter(name -> name.matches("JAUAP_URGENT_(TAKEWITHIN|HANDWITHIN|ESCALATEAFTER|OPENS)"))
                .collect(Collectors.toSet());
        assertThat(duty).hasSize(4);
        assertThat(told()).containsAll(duty);
    }
}
