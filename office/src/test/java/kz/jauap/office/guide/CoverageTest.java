package kz.jauap.office.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No rule of the guide and no point of acceptance is without a test, and the pages that list them are true.
class CoverageTest {
    private static final Path[] TESTS = {Path.of("src/test/java"), Path.of("src/browser/java")};
    private static final Path GUIDE = Path.of("../docs/guide-coverage.md");
    private static final Path ACCEPTANCE = Path.of("../docs/acceptance.md");
    private static final String OF_THE_GUIDE = """
            # The guide, rule by rule
            Each rule of the city's guide and the tests that fail when it is not carried out. Made from the marks
            `@Proves` by `CoverageTest`, which says how to write this page anew.

            | rule | in few words | proven by |
            |---|---|---|
            """;
    private static final String OF_ACCEPTANCE = """
            # Forty points of acceptance
            What a stranger with a browser would look for, and the tests that fail when it is not met. `./jauap test` looks at
            a sample, `./jauap bench screens` at every page in every language, width and theme, with pictures. Of point
            35 the test counts what is read; `./jauap bench search` shows the speed among a million. Made from the marks
            `@Meets` by `CoverageTest`, which says how to write this page anew.

            | point | in few words | met by |
            |---|---|---|
            """;

    private static final Path THREATS = Path.of("../docs/threats.md");
    private static final String OF_THREATS = """
            # Threats to a signature
            What somebody may try, and the tests that fail when it succeeds. Made from the marks `@Counters` by
            `CoverageTest`, which says how to write this page anew.

            | threat | in few words | withstood by |
            |---|---|---|
            """;

    private final Coverage<Threat> threats = new Coverage<>(Threat.class, Counters.class, TESTS);
    private final Coverage<Rule> guide = new Coverage<>(Rule.class, Proves.class, TESTS);
    private final Coverage<Point> acceptance = new Coverage<>(Point.class, Meets.class, TESTS);

    CoverageTest() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void everyRuleIsProven(Rule rule) {
        assertThat(guide.of(rule)).as(rule.text()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPointIsMet(Point point) {
        assertThat(acceptance.of(point)).as(point.text()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyThreatIsWithstood(Threat threat) {
        assertThat(threats.of(threat)).as(threat.text()).isNotEmpty();
    }

    @Test
    void thePagesSayWhatTheTestsShow() throws IOException {
        said(GUIDE, guide.page(OF_THE_GUIDE));
        said(THREATS, threats.page(OF_THREATS));
        said(ACCEPTANCE, acceptance.page(OF_ACCEPTANCE));
    }

    /// Writes a page anew with the environment variable JAUAP_WRITE=yes.
    private static void said(Path page, String text) throws IOException {
        if ("yes".equals(System.getenv("JAUAP_WRITE"))) {
            Files.writeString(page, text);
        }
        assertThat(page).hasContent(text);
    }
}
