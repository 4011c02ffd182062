package kz.jauap.office.look.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the fields of our forms are called there, by the address a form is sent to: `look/labels.txt`, which is made of
/// the templates.
final class Labels {
    private static final List<Line> LINES = read();

    private Labels() {}

    /// @param address with a star for whatever it holds of the case
    private record Line(String address, Pattern fits, String name, String key) {
        static Line of(String text) {
            String[] words = text.split(" ", -1);
            String fits = Pattern.quote(words[0]).replace("*", "\\E[^?]*\\Q");
            return new Line(words[0], Pattern.compile(fits), words[1], words[2]);
        }
    }

    /// The key of the words beside a field; nothing where a form calls it by words of the moment.
    static Optional<String> key(String path, String name) {
        return LINES.stream()
                .filter(line ->
                        line.name().equals(name) && line.fits().matcher(path).matches())
                .max(Comparator.comparingInt(line -> line.address().length()))
                .map(Line::key);
    }

    private static List<Line> read() {
        try (InputStream file = Objects.requireNonNull(Labels.class.getResourceAsStream("/look/labels.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
