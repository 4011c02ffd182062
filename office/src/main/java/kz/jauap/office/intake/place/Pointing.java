package kz.jauap.office.intake.place;

import java.util.Optional;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.map.DistrictMap;

/// A form with a map as it was sent: by a press on the map or on "take it off" it stays open, by any other button it
/// goes on.
///
/// @param told what its author is told of the press, as a key
public record Pointing(Fields fields, boolean stays, Optional<String> told) {
    /// The button that takes the mark off.
    public static final String DROP = "drop";

    /// Reads what was pressed.
    ///
    /// @param filled the form with what was sent, to be marked
    public static Pointing of(Fields sent, Fields filled, Place place, DistrictMap map) {
        if (sent.yes(DROP)) {
            return new Pointing(place.unmarked(filled), true, Optional.empty());
        }
        Optional<Click> click = Click.in(sent, map);
        if (click.isEmpty()) {
            return new Pointing(filled, false, Optional.empty());
        }
        return switch (click.get()) {
            case Click.Nowhere _ -> new Pointing(filled, true, Optional.of("intake.place.nowhere"));
            case Click.At(var point) ->
                place.marked(filled, point)
                        .map(marked -> new Pointing(marked, true, Optional.empty()))
                        .orElseGet(() -> new Pointing(filled, true, Optional.of("intake.place.outside")));
        };
    }
}
