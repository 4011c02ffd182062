package kz.jauap.office.intake.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The fields of a form as they were sent, or those of an empty one; a field that is not there is empty.
public record Fields(MultiValueMap<String, String> sent) {
    private static final int LONGEST_NUMBER = 9;

    public static Fields none() {
        return new Fields(new LinkedMultiValueMap<>());
    }

    /// As one text, in which it is kept.
    public String write() {
        return JsonMapper.shared().writeValueAsString(sent);
    }

    /// What `write` wrote.
    public static Fields read(String written) {
        Map<String, List<String>> sent = JsonMapper.shared().readValue(written, new TypeReference<>() {});
        return new Fields(new LinkedMultiValueMap<>(sent));
    }

    /// An empty form with some fields filled in beforehand, each name followed by its text.
    public static Fields with(String... namesAndTexts) {
        Fields fields = none();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            fields.sent.add(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return fields;
    }

    /// The same in a form of its own.
    public Fields copy() {
        return new Fields(new LinkedMultiValueMap<>(sent));
    }

    /// Writes a field anew.
    public void set(String name, List<String> texts) {
        sent.put(name, List.copyOf(texts));
    }

    /// A text exactly as it was written.
    public String text(String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    /// A text of one line, such as a name.
    public String line(String name) {
        return PlainText.line(text(name));
    }

    public boolean yes(String name) {
        return !text(name).isBlank();
    }

    public Set<String> all(String name) {
        return Set.copyOf(sent.getOrDefault(name, List.of()));
    }

    /// A number written in digits; empty is 0, what is no number is -1.
    public int number(String name) {
        String digits = line(name).replace(" ", "");
        if (digits.isEmpty()) {
            return 0;
        }
        boolean whole =
                digits.length() <= LONGEST_NUMBER && digits.chars().allMatch(each -> each >= '0' && each <= '9');
        return whole ? Integer.parseInt(digits) : -1;
    }

    /// One of a fixed set of words; the first of them where the field is empty.
    public <E extends Enum<E>> E one(String name, Class<E> of) {
        String word = text(name);
        for (E each : of.getEnumConstants()) {
            if (word.isEmpty() || each.name().equals(word)) {
                return each;
            }
        }
        throw new Problem(HttpStatus.BAD_REQUEST, "intake.fault.unknown");
    }

    /// The key the form was drawn with: sending it twice is the same as sending it once.
    public UUID key() {
        String key = text("key");
        try {
            return key.isEmpty() ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.fault.unknown");
        }
    }
}
