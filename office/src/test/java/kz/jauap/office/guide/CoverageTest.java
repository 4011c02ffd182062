package kz.jauap.office.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No rule of the guide is without a test, and the page that lists them is true.
class CoverageTest {
    private static final Path PAGE = Path.of("../docs/guide-coverage.md");

    private final Coverage coverage = new Coverage(Path.of("src/test/java"), Path.of("src/browser/java"));

    CoverageTest() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void everyRuleIsProven(Rule rule) {
        assertThat(coverage.of(rule)).as(rule.text()).isNotEmpty();
    }

    /// Writes the page anew with the environment variable JAUAP_WRITE=yes.
    @Test
    void thePageSaysWhatTheTestsProve() throws IOException {
        if ("yes".equals(System.getenv("JAUAP_WRITE"))) {
            Files.writeString(PAGE, coverage.page());
        }
        assertThat(PAGE).hasContent(coverage.page());
    }
}
