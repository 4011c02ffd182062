package kz.jauap.office.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of the project as the rules of the building see them.
final class Sources {
    static final Path OFFICE = Path.of("src", "main", "java");
    static final Path LAW = Path.of("..", "law", "src", "main", "java");
    static final Path TEMPLATES = Path.of("src", "main", "jte");
    static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    private static final List<Path> TESTS = List.of(
            Path.of("src", "test", "java"),
            Path.of("src", "browser", "java"),
            Path.of("..", "law", "src", "test", "java"));

    private Sources() {}

    static List<Path> in(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The main Java files of both modules.
    static List<Path> java() {
        return Stream.concat(in(LAW, ".java").stream(), in(OFFICE, ".java").stream())
                .toList();
    }

    /// The tests of both modules, and those in a real browser.
    static List<Path> tests() {
        return TESTS.stream().flatMap(folder -> in(folder, ".java").stream()).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every place where `fault` is found, as `file:line: text`; comments are left out.
    static List<String> places(List<Path> files, Pattern fault) {
        return files.stream().flatMap(file -> places(file, fault)).toList();
    }

    private static Stream<String> places(Path file, Pattern fault) {
        var lines = text(file).lines().toList();
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .filter(line -> !lines.get(line).strip().startsWith("//"))
                .filter(line -> fault.matcher(lines.get(line)).find())
                .map(line -> file + ":" + (line + 1) + ": " + lines.get(line).strip());
    }
}
