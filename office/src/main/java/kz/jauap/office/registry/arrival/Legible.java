package kz.jauap.office.registry.arrival;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.journal.Enclosure;

/// What came in as a person reads it: who says what, and what goes with it.
///
/// @param who as he calls himself; empty where he does not
/// @param lines what else he says, field by field
/// @param link to where he said it
public record Legible(String who, String words, List<Line> lines, Optional<String> link, List<Enclosure> enclosures) {
    /// A field that was filled in.
    ///
    /// @param key of its name
    public record Line(String key, String text) {}

    /// Words said at a platform.
    public static Legible said(String handle, String words, Optional<String> link) {
        return new Legible(handle, words, List.of(), link, List.of());
    }
}
