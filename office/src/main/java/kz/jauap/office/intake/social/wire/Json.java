package kz.jauap.office.intake.social.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what platforms send: they add fields as they like, so what is not known is passed over.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// A text or a number at a path of names; empty where there is none.
    public static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) {
            at = at.path(name);
        }
        return at.isValueNode() && !at.isNull() ? readable(at.asString("")) : "";
    }

    /// Characters that no text may hold are shown as what they are: not readable. The words themselves stay.
    private static String readable(String text) {
        if (text.codePoints().allMatch(Json::readable)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(point -> readable(point) ? point : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean readable(int point) {
        boolean space = point == '\n' || point == '\r' || point == '\t';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return space || !(Character.isISOControl(point) || half || (point & 0xFFFE) == 0xFFFE);
    }

    public static Optional<String> some(JsonNode node, String... path) {
        return Optional.of(text(node, path)).filter(text -> !text.isEmpty());
    }

    public static long number(JsonNode node, String... path) {
        String digits = text(node, path);
        return digits.matches("-?\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    public static List<JsonNode> each(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        if (list.isArray()) {
            list.forEach(all::add);
        }
        return all;
    }

    /// A link that a clerk may follow; only by TLS.
    public static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text)).filter(uri -> "https".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
