package kz.jauap.office.statistics.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Accounting.Field;

/// What a case amounted to after one of its entries, as far as statistics ask.
///
/// @param place of the entry within the case, from 1
/// @param endedOn the day on which it came to its end, absent while it is open
/// @param turned whether an inquiry or a visit made its term the longer one
/// @param repeated whether a person found that it repeats an earlier one
/// @param corrected fields of the registration card as a person last set them right
/// @param redirected whether any of it was ever sent on
record State(
        int place,
        Instant at,
        Card card,
        Optional<LocalDate> endedOn,
        boolean turned,
        boolean repeated,
        boolean redirected,
        Map<Field, String> corrected) {
    /// What stands in a field of the card: what a person set right, else what was registered.
    String field(Field field, String registered) {
        return corrected.getOrDefault(field, registered);
    }
}
