package kz.jauap.office.urgent.hint;

import java.util.List;
import java.util.stream.Collectors;
import kz.jauap.office.registry.entry.Admitting.Theme;

/// What in a text hints at a crime or a threat, the strongest first.
public record Hint(int points, List<Ground> grounds) {
    /// Words of the text and what they hint at.
    public record Ground(Theme theme, String words, int points) {}

    /// What it is about, each named once.
    public List<Theme> themes() {
        return grounds.stream().map(Ground::theme).distinct().toList();
    }

    /// The words that gave it away, as they were written.
    public String quotes() {
        return grounds.stream()
                .map(Ground::words)
                .distinct()
                .map(words -> "«" + words + "»")
                .collect(Collectors.joining(", "));
    }
}
