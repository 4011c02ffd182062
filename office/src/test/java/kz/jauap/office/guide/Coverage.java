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

/// Which test proves which rule of the guide, read from the tests' sources.
final class Coverage {
    private static final Pattern MARKED =
            Pattern.compile("@Proves\\(\\{?([^)]*?)\\}?\\)(?:(?!@Proves).)*?\\svoid (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("G\\d(?:_\\d[AB]?)?");

    private final Map<Rule, List<Proof>> proofs = new EnumMap<>(Rule.class);

    /// A test and where its source stands.
    record Proof(Path file, String test) {
        String link() {
            var type = file.getFileName().toString().replace(".java", "");
            return "[%s.%s](../office/%s)".formatted(type, test, file.toString().replace('\\', '/'));
        }
    }

    Coverage(Path... folders) throws IOException {
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
        MARKED.matcher(Files.readString(file))
                .results()
                .forEach(marked -> NAMED.matcher(marked.group(1))
                        .results()
                        .map(named -> Rule.valueOf(named.group()))
                        .forEach(rule -> proofs.computeIfAbsent(rule, _ -> new ArrayList<>())
                                .add(new Proof(file, marked.group(2)))));
    }

    List<Proof> of(Rule rule) {
        return proofs.getOrDefault(rule, List.of());
    }

    /// The page docs/guide-coverage.md.
    String page() {
        return Stream.of(Rule.values())
                .map(rule -> "| %s | %s | %s |\n"
                        .formatted(
                                rule.id(),
                                rule.text(),
                                of(rule).stream().map(Proof::link).collect(Collectors.joining("<br>"))))
                .collect(Collectors.joining("", """
                        # The guide, rule by rule
                        Each rule of the city's guide and the tests that fail when it is not carried out. Made from the marks
                        `@Proves` by `CoverageTest`, which says how to write this page anew.

                        | rule | in few words | proven by |
                        |---|---|---|
                        """, ""));
    }
}
