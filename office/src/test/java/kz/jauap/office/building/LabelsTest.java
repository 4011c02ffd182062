package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What comes back of a form is called as the form calls it: `look/labels.txt` is what the templates say.
class LabelsTest {
    private static final Path LABELS = Path.of("src", "main", "resources", "look", "labels.txt");
    private static final Pattern FIELD = Pattern.compile(
            "(?:@template\\.look\\.[a-zA-Z]+\\(page = page, name = |<label for=)\"([a-z-]+)\"(?:, label = page|>\\$\\{page)"
                    + "\\.say\\(\"([a-zA-Z.-]+)\"\\)");
    private static final Pattern PART = Pattern.compile("@template\\.((?!look\\.)[a-zA-Z.]+)\\(");
    private static final Pattern FORM = Pattern.compile(
            "<form\\b[^$]{0,80}?method=\"post\" action=\"\\$\\{page\\.href\\((.*?)\\)}\".*?</form>", Pattern.DOTALL);
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|[^\"+]+");
    private static final Pattern PLACE = Pattern.compile("var (\\w+) = (\"[^;]*);");
    private static final Pattern GIVEN = Pattern.compile("\\b(\\w+) = (\"[^\"]*\")");

    private final Map<String, String> templates = Sources.in(Sources.TEMPLATES, ".jte").stream()
            .collect(Collectors.toMap(
                    file -> Sources.TEMPLATES
                            .relativize(file)
                            .toString()
                            .replace(".jte", "")
                            .replace('/', '.'),
                    Sources::text));

    /// A field of a form that is sent to an address; a star stands for what the address holds of the case.
    private record Label(String address, String name, String key) {
        @Override
        public String toString() {
            return address + " " + name + " " + key;
        }
    }

    @Test
    void areThoseOfTheTemplates() throws IOException {
        String labels = labels();
        if ("yes".equals(System.getenv("JAUAP_WRITE"))) {
            Files.writeString(LABELS, labels);
        }
        assertThat(Files.readString(LABELS))
                .as("labels.txt is old; JAUAP_WRITE=yes writes it anew")
                .isEqualTo(labels);
        assertThat(labels).contains("/staff/intake text intake.desk.text\n");
    }

    /// What is called alike wherever it stands needs no address; what one address calls by two names has none.
    private String labels() {
        List<Label> all = forms().distinct().toList();
        Map<String, Long> names = all.stream()
                .map(label -> label.name() + " " + label.key())
                .distinct()
                .collect(Collectors.groupingBy(each -> each.split(" ", 2)[0], Collectors.counting()));
        Map<String, List<Label>> lines = all.stream()
                .map(label ->
                        names.getOrDefault(label.name(), 0L) == 1 ? new Label("*", label.name(), label.key()) : label)
                .distinct()
                .collect(Collectors.groupingBy(label -> label.address() + " " + label.name()));
        return lines.values().stream()
                .filter(alike -> alike.size() == 1)
                .map(alike -> alike.getFirst() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private Stream<Label> forms() {
        return templates.entrySet().stream()
                .flatMap(template -> FORM.matcher(template.getValue())
                        .results()
                        .flatMap(form -> callers(template.getKey())
                                .flatMap(caller -> labels(form, template.getValue(), caller))));
    }

    /// The pages that a template is a part or the frame of.
    private Stream<String> callers(String template) {
        List<String> callers = templates.values().stream()
                .filter(each -> each.contains("@template." + template + "("))
                .toList();
        return callers.isEmpty() ? Stream.of("") : callers.stream();
    }

    /// The fields that stand in a form, in its parts, and in the page that it is the frame of.
    private Stream<Label> labels(MatchResult form, String template, String caller) {
        boolean frame = form.group().contains("${content}") || form.group().contains("${form}");
        Map<String, String> places = new HashMap<>(places(GIVEN, caller));
        places.putAll(places(PLACE, template));
        String address = pieces(form.group(1), name -> places.getOrDefault(name, "*"));
        return Stream.of(form.group(), frame ? caller : "")
                .flatMap(this::fields)
                .map(field -> new Label(address, field.group(1), field.group(2)));
    }

    private Stream<MatchResult> fields(String text) {
        return Stream.concat(
                FIELD.matcher(text).results(),
                PART.matcher(text)
                        .results()
                        .map(part -> templates.getOrDefault(part.group(1), ""))
                        .filter(part -> !part.contains("<form"))
                        .flatMap(this::fields));
    }

    private static Map<String, String> places(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        each -> each.group(1), each -> pieces(each.group(2), _ -> "*"), (first, _) -> first));
    }

    private static String pieces(String expression, UnaryOperator<String> named) {
        return PIECE.matcher(expression)
                .results()
                .filter(piece -> !piece.group().isBlank())
                .map(piece -> piece.group(1) == null ? named.apply(piece.group().strip()) : piece.group(1))
                .collect(Collectors.joining())
                .replaceAll("\\*+", "*");
    }
}
