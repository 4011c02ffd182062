package kz.jauap.office.look.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/// What was typed into the rows of a list that is one form: whichever row is sent, no other loses its words.
///
/// @param words by the field's name and its row's, as [#field] joins them
public record TypedRows(Map<String, String> words) {
    /// Under this name a form leaves for the next page what was typed into its other rows.
    public static final String TYPED = "typed";

    private static final TypedRows NONE = new TypedRows(Map.of());

    public TypedRows {
        words = Map.copyOf(words);
    }

    /// What the form before a page has left for it.
    public static TypedRows left(Model model) {
        return model.getAttribute(TYPED) instanceof TypedRows left ? left : NONE;
    }

    /// All that came with a form and belongs to some row.
    public static TypedRows sent(MultiValueMap<String, String> form) {
        Map<String, String> words = new TreeMap<>();
        form.forEach((name, values) -> {
            if (name.contains("-")) {
                words.put(name, values.getFirst());
            }
        });
        return new TypedRows(words);
    }

    public static String field(String name, String row) {
        return name + "-" + row;
    }

    public String of(String name, String row) {
        return words.getOrDefault(field(name, row), "").strip();
    }

    public boolean has(String name, String row) {
        return !of(name, row).isEmpty();
    }

    /// The rows in which something stands under a name, in their order.
    public List<String> rows(String name) {
        return words.keySet().stream()
                .filter(field -> field.startsWith(name + "-"))
                .map(field -> field.substring(name.length() + 1))
                .filter(row -> has(name, row))
                .sorted()
                .toList();
    }

    /// What is left for the other rows once some are done.
    public TypedRows without(List<String> rows) {
        Map<String, String> left = new TreeMap<>(words);
        left.keySet().removeIf(field -> rows.stream().anyMatch(row -> field.endsWith("-" + row)));
        return new TypedRows(left);
    }
}
