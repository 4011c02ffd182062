package kz.jauap.office.building;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFilesTest {
    private static final int LONGEST = 200;
    private static final int MOST_IN_A_PACKAGE = 20;

    private static final Path PACKAGE_INFO = Path.of("package-info.java");
    private static final Pattern VAGUE_NAME = Pattern.compile(
            "\\b(?:class|record|interface|enum) \\w*(?:Service|Impl|Manager|Helper|Utils?|Processor|Dto)\\b");

    @Test
    void areShortEnoughToBeReadWhole() {
        assertThat(tooLong(Sources.java()))
                .as("main files of more than %d lines", LONGEST)
                .isEmpty();
    }

    @Test
    void areShortEnoughInTheTestsToo() {
        assertThat(tooLong(Sources.tests()))
                .as("tests of more than %d lines", LONGEST)
                .isEmpty();
    }

    private static List<String> tooLong(List<Path> files) {
        return files.stream()
                .filter(file -> Sources.text(file).lines().count() > LONGEST)
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Test
    void areFewInEachPackage() {
        var crowded = Sources.java().stream()
                .filter(Predicate.not(file -> file.endsWith(PACKAGE_INFO)))
                .collect(groupingBy(Path::getParent, counting()))
                .entrySet()
                .stream()
                .filter(files -> files.getValue() > MOST_IN_A_PACKAGE)
                .toList();
        assertThat(crowded)
                .as("packages of more than %d files", MOST_IN_A_PACKAGE)
                .isEmpty();
    }

    @Test
    void areNamedForWhatTheyAre() {
        var tests = Sources.tests().stream().filter(Predicate.not(file -> file.endsWith("SourceFilesTest.java")));
        var everywhere = Stream.concat(Sources.java().stream(), tests).toList();
        assertThat(Sources.places(everywhere, VAGUE_NAME)).as("vague names").isEmpty();
    }

    @Test
    void areGuardedAgainstNullInEveryPackage() {
        var unguarded = Sources.java().stream()
                .map(Path::getParent)
                .distinct()
                .filter(Predicate.not(SourceFilesTest::nullMarked))
                .toList();
        assertThat(unguarded)
                .as("packages without @NullMarked in package-info.java")
                .isEmpty();
    }

    private static boolean nullMarked(Path folder) {
        var info = folder.resolve(PACKAGE_INFO);
        return Files.exists(info) && List.of(Sources.text(info).split("\\R")).contains("@NullMarked");
    }
}
