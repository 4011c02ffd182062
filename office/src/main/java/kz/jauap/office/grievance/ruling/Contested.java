package kz.jauap.office.grievance.ruling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.law.grievance.Cause;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.grievance.Stand;
import kz.jauap.law.grievance.Timeliness;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.file.CaseFile;

/// What a grievance is against: the first case with its whole file, and when the complaint of it had to come.
///
/// @param filed the grievance as it was registered first, which the first case knows of
/// @param lastDay of the term to complain; absent where nobody says who stands above
/// @param stand how the body complained of stands to it
/// @param open the rulings that the law allows
public record Contested(
        CaseFile grievance,
        CaseFile first,
        UUID filed,
        Cause cause,
        Optional<LocalDate> lastDay,
        Stand stand,
        Set<Ruling> open) {
    /// Whether the grievance came in time.
    public Timeliness timeliness() {
        return lastDay.map(
                        day -> Timeliness.of(day, grievance.card().registered().receiptDay()))
                .orElse(Timeliness.IN_TIME);
    }

    /// What was decided about its missed term.
    public Optional<Grieving> missed() {
        return grievance.history().stream()
                .map(each -> each.entry())
                .filter(entry -> entry instanceof Grieving.TermRestored || entry instanceof Grieving.TermNotRestored)
                .map(Grieving.class::cast)
                .reduce((_, later) -> later);
    }

    /// The ruling worked out so far.
    public Optional<Grieving.Ruled> ruled() {
        return grievance.history().stream()
                .map(each -> each.entry())
                .filter(Grieving.Ruled.class::isInstance)
                .map(Grieving.Ruled.class::cast)
                .reduce((_, later) -> later);
    }
}
