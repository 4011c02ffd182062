package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The handbooks say the same in both languages, and their pictures and pages are there.
class HandbookTest {
    private static final Path ROOT = Path.of("..");
    private static final Path BOOKS = ROOT.resolve("docs/handbook");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern SKELETON = Pattern.compile("(?m)^(#+|!\\[|- |\\d\\.)");

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "executor", "head", "administrator"})
    void bothLanguagesAreBuiltAlike(String role) throws IOException {
        assertThat(skeleton("kk", role)).isEqualTo(skeleton("ru", role)).isNotEmpty();
    }

    private static List<String> skeleton(String lang, String role) throws IOException {
        String book = Files.readString(BOOKS.resolve(lang).resolve(role + ".md"));
        return SKELETON.matcher(book).results().map(found -> found.group(1)).toList();
    }

    @Test
    void whatTheyLeadToIsThere() throws IOException {
        try (var pages = Files.walk(BOOKS)) {
            List<Path> all =
                    pages.filter(each -> each.toString().endsWith(".md")).toList();
            assertThat(all).hasSizeGreaterThan(8).allSatisfy(page -> leads(page));
        }
        for (String readme : List.of("README.md", "README.kk.md", "README.ru.md")) {
            leads(ROOT.resolve(readme));
        }
    }

    private static void leads(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
}
