package kz.jauap.office.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which tests bear which marks, read from their sources.
final class Coverage<M extends Enum<M> & Marked> {
    private final Class<M> marks;
    private final Pattern marked;
    private final Map<M, List<Proof>> proofs;

    /// A test and where its source stands.
    record Proof(Path file, String test) {
        String link() {
            var type = file.getFileName().toString().replace(".java", "");
            return "[%s.%s](../office/%s)".formatted(type, test, file.toString().replace('\\', '/'));
        }
    }

    /// @param mark the annotation that names the marks
    Coverage(Class<M> marks, Class<?> mark, Path... folders) throws IOException {
        this.marks = marks;
        this.proofs = new EnumMap<>(marks);
        String name = "@" + mark.getSimpleName();
        this.marked = Pattern.compile(
                name + "\\(\\{?([^)]*?)\\}?\\)(?:(?!" + name + ").)*?\\svoid (\\w+)\\(", Pattern.DOTALL);
        for (var folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    read(file);
                }
            }
        }
    }

    private void read(Path file) throws IOException {
        marked.matcher(Files.readString(file))
                .results()
                .forEach(found -> Pattern.compile("\\w+")
                        .matcher(found.group(1))
                        .results()
                        .map(named -> Enum.valueOf(marks, named.group()))
                        .forEach(each -> proofs.computeIfAbsent(each, _ -> new ArrayList<>())
                                .add(new Proof(file, found.group(2)))));
    }

    List<Proof> of(M mark) {
        return proofs.getOrDefault(mark, List.of());
    }

    /// A line for each mark, under what stands above them.
    String page(String above) {
        return Stream.of(marks.getEnumConstants())
                .map(each -> "| %s | %s | %s |\n"
                        .formatted(
                                each.id(),
                                each.text(),
                                of(each).stream().map(Proof::link).collect(Collectors.joining("<br>"))))
                .collect(Collectors.joining("", above, ""));
    }
}
