package kz.jauap.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every identifier of docs/glossary.md stands in the code.
class GlossaryTest {

    private static final Pattern IDENTIFIER = Pattern.compile("\\| `([\\w.]+)` \\|$", Pattern.MULTILINE);

    @Test
    void every_identifier_of_the_glossary_exists() throws IOException {
        List<String> identifiers = IDENTIFIER
                .matcher(Files.readString(Path.of("../docs/glossary.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(identifiers).hasSizeGreaterThan(50).allMatch(GlossaryTest::exists);
    }

    /// A package, a type, a nested type, or a member of a type.
    private static boolean exists(String identifier) {
        String name = "kz.jauap.law." + identifier;
        int dot = name.lastIndexOf('.');
        return type(name + ".package-info").isPresent()
                || type(name).isPresent()
                || type(name.substring(0, dot))
                        .filter(owner -> has(owner, name.substring(dot + 1)))
                        .isPresent();
    }

    private static boolean has(Class<?> owner, String member) {
        return Stream.of(
                        Arrays.stream(owner.getDeclaredFields()).map(field -> field.getName()),
                        Arrays.stream(owner.getDeclaredMethods()).map(method -> method.getName()),
                        Arrays.stream(owner.getDeclaredClasses()).map(Class::getSimpleName))
                .flatMap(names -> names)
                .anyMatch(member::equals);
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
