package kz.jauap.office.control.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jauap.office.house.Bytes;

/// The heads of all books as they stood at a moment, as text, with the office's seal over it where it has one.
public record Anchor(Instant at, String heads, Optional<Bytes> seal) {
    private static final Pattern LINE = Pattern.compile("(?m)^(\\S+) (\\d+) ([0-9a-f]{64})$");

    static Anchor of(Instant at, List<Head> heads) {
        StringBuilder text = new StringBuilder("jauap chains 1\n").append(at).append('\n');
        heads.forEach(head -> text.append(head.line()).append('\n'));
        return new Anchor(at, text.toString(), Optional.empty());
    }

    Anchor sealed(Optional<Bytes> by) {
        return new Anchor(at, heads, by);
    }

    byte[] bytes() {
        return heads.getBytes(StandardCharsets.UTF_8);
    }

    Map<String, Head> byBook() {
        return LINE.matcher(heads)
                .results()
                .map(found -> new Head(found.group(1), Long.parseLong(found.group(2)), found.group(3)))
                .collect(Collectors.toUnmodifiableMap(Head::book, Function.identity()));
    }
}
