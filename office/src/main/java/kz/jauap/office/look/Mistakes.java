package kz.jauap.office.look;

import java.util.List;
import java.util.Optional;

/// All mistakes of a sent form, in the order of its fields.
public record Mistakes(List<Mistake> all) {
    public Mistakes {
        all = List.copyOf(all);
    }

    public static Mistakes none() {
        return new Mistakes(List.of());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<String> of(String field) {
        return all.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::text)
                .findFirst();
    }

    /// The ids that describe a field for assistive technology: its hint and its mistake, as far as there are any.
    public String describedBy(String field, String hint) {
        var ids = hint.isEmpty() ? "" : field + "-hint";
        return of(field).isPresent() ? (ids + " " + field + "-error").trim() : ids;
    }
}
