package kz.jauap.law.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the keeper of a statutory register outside the office says of an appeal.
///
/// @param registration the legal day of registration
/// @param stated the last day of the term, where the keeper states one
public record Elsewhere(LocalDate registration, Optional<LocalDate> stated) {
    public Elsewhere {
        if (stated.filter(registration::isAfter).isPresent()) {
            throw new IllegalArgumentException("a term that ends before " + registration);
        }
    }

    /// What holds of the term that the law counts and the day that is stated.
    ///
    /// @param latest the last day that can be lawful; one stated after it is noted and does not hold
    Term holding(Term counted, LocalDate latest) {
        return stated.filter(day -> !day.equals(counted.end()))
                .map(day -> day.isAfter(latest)
                        ? noted(counted, counted.end(), StepKey.STATED_TOO_LATE, day, latest, counted.end())
                        : noted(counted, day, StepKey.STATED_ELSEWHERE, day))
                .orElse(counted);
    }

    private static Term noted(Term counted, LocalDate end, StepKey key, Object... args) {
        List<Step> steps = new ArrayList<>(counted.derivation().steps());
        steps.add(key.step(steps.getLast().article(), args));
        return new Term(counted.name(), counted.anchor(), counted.amount(), counted.unit(), end, new Derivation(steps));
    }
}
