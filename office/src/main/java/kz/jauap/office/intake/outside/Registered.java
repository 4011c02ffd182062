package kz.jauap.office.intake.outside;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.term.Elsewhere;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.number.OutsideNumber;

/// What the state platform's register says of one appeal.
///
/// @param stated the last day of the term, where it states one
public record Registered(OutsideNumber number, LocalDate day, Optional<LocalDate> stated) {
    /// Whether the term would end before it begins.
    public boolean backwards() {
        return stated.filter(day::isAfter).isPresent();
    }

    Elsewhere elsewhere() {
        return new Elsewhere(day, stated);
    }

    /// Whether a case bears just this.
    boolean borneBy(LegalNumber legal) {
        return legal.outside()
                .filter(outside -> outside.number().equals(number.text())
                        && outside.day().equals(day)
                        && outside.stated().equals(stated))
                .isPresent();
    }
}
