package kz.jauap.law.term;

import java.time.LocalDate;
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
}
