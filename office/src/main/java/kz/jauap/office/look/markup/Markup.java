package kz.jauap.office.look.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.office.look.markup.Block.Bullets;
import kz.jauap.office.look.markup.Block.Heading;
import kz.jauap.office.look.markup.Block.Numbered;
import kz.jauap.office.look.markup.Block.Paragraph;
import kz.jauap.office.look.markup.Span.Link;
import kz.jauap.office.look.markup.Span.Plain;
import kz.jauap.office.look.markup.Span.Strong;

/// The reading of tiny markup: `# heading`, `- item`, `1. item`, `**bold**`, `[words](/page or https://…)`. It yields
/// words, never HTML; what is no markup stays as it was written.
public final class Markup {
    private static final Pattern SPECIAL = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*|\\[([^\\]\\n]+)]\\(([^)\\s]+)\\)");
    private static final Pattern WITHIN = Pattern.compile("/(?!/)[A-Za-z0-9_./#-]*");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:https?://[^\\s\"<>]+|mailto:[^\\s\"<>]+@[^\\s\"<>]+|tel:\\+?[0-9-]+)");
    private static final String BULLET = "- ";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\. ");

    private Markup() {}

    public static List<Block> blocks(String text) {
        return Stream.of(text.strip().split("\\n\\s*\\n", -1))
                .flatMap(part -> parts(part.lines().map(String::strip).toList()).stream())
                .toList();
    }

    private static List<Block> parts(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            boolean ends = at == lines.size() || sort(lines.get(at)) != sort(lines.get(from));
            if (ends || sort(lines.get(from)) == Sort.HEADING) {
                blocks.add(block(lines.subList(from, at)));
                from = at;
            }
        }
        return blocks;
    }

    private enum Sort {
        HEADING,
        BULLET,
        NUMBER,
        PLAIN
    }

    private static Sort sort(String line) {
        if (line.startsWith("# ")) return Sort.HEADING;
        if (line.startsWith(BULLET)) return Sort.BULLET;
        return NUMBER.matcher(line).lookingAt() ? Sort.NUMBER : Sort.PLAIN;
    }

    private static Block block(List<String> lines) {
        return switch (sort(lines.getFirst())) {
            case HEADING -> new Heading(spans(lines.getFirst().substring(2)));
            case BULLET ->
                new Bullets(lines.stream()
                        .map(line -> spans(line.substring(BULLET.length())))
                        .toList());
            case NUMBER ->
                new Numbered(lines.stream()
                        .map(line -> spans(NUMBER.matcher(line).replaceFirst("")))
                        .toList());
            case PLAIN -> new Paragraph(spans(String.join(" ", lines)));
        };
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        var found = SPECIAL.matcher(line);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) spans.add(new Plain(line.substring(from, found.start())));
            spans.add(Optional.ofNullable(found.group(1))
                    .<Span>map(Strong::new)
                    .orElseGet(() -> link(found.group(2), found.group(3)).orElseGet(() -> new Plain(found.group()))));
            from = found.end();
        }
        if (from < line.length()) spans.add(new Plain(line.substring(from)));
        return spans;
    }

    private static Optional<Span> link(String words, String address) {
        if (WITHIN.matcher(address).matches()) return Optional.of(new Link(words, address, true));
        return OUTSIDE.matcher(address).matches() ? Optional.of(new Link(words, address, false)) : Optional.empty();
    }
}
