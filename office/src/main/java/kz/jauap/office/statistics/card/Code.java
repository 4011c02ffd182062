package kz.jauap.office.statistics.card;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;

/// A code of a list of the registration card.
///
/// @param list the field it may stand in
/// @param until its last valid day, if it has one
/// @param outside how the receiver of exported cards names it
public record Code(
        String list, String code, LocalDate since, Optional<LocalDate> until, Trilingual name, String outside) {
    /// What it means and from when in one line, for the audit.
    String told() {
        String days = since + " – " + until.map(LocalDate::toString).orElse("…");
        return String.join(", ", name.kk(), name.ru(), name.en(), outside, days);
    }

    /// Whether it may be written on a day.
    public boolean validOn(LocalDate day) {
        return !day.isBefore(since) && until.filter(day::isAfter).isEmpty();
    }
}
