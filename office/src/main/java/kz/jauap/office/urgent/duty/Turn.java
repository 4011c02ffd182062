package kz.jauap.office.urgent.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.organisation.BodyId;

/// Somebody's turn on duty in a body.
///
/// @param place who is called first, 1, and who after him
/// @param last its last day; none: until further notice
public record Turn(
        long id, BodyId body, long officer, int place, Set<Watch> watches, LocalDate first, Optional<LocalDate> last) {
    /// What it is in one line, for the audit.
    public String told() {
        return place + ", " + watches + ", " + first + " – "
                + last.map(LocalDate::toString).orElse("…");
    }

    /// Whether it is his turn then.
    boolean holds(Moment moment) {
        return watches.contains(moment.watch())
                && !moment.day().isBefore(first)
                && last.map(day -> !moment.day().isAfter(day)).orElse(true);
    }
}
