package kz.jauap.office.site.text;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Lang;

/// One text as an editor has it before him.
///
/// @param statutory whether it says what the law demands
/// @param marked whether it may hold markup
/// @param look a text to be looked at before it is kept
public record Sheet(
        String key,
        Optional<Leaflet> leaflet,
        boolean statutory,
        boolean marked,
        List<Column> columns,
        Optional<Look> look) {
    /// What was sent and is shown as it would stand.
    public record Look(Lang lang, String text, String note) {}
}
