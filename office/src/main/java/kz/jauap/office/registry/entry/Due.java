package kz.jauap.office.registry.entry;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Ground;

/// By when an answer is due, and how that was counted.
///
/// @param regime absent for an informal record: then `considerBy` is the city's own service standard, not a legal term
/// @param calendar the version of the working calendar it was counted with
/// @param considerBy the last day; overdue from 00:00 of the next
/// @param controlDay the staff's own last day, never after `considerBy`
public record Due(
        Optional<RegimeId> regime, String calendar, Ground ground, LocalDate considerBy, LocalDate controlDay) {
    public boolean legal() {
        return regime.isPresent();
    }

    public boolean overdueOn(LocalDate day) {
        return day.isAfter(considerBy);
    }
}
