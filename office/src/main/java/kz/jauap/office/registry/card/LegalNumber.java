package kz.jauap.office.registry.card;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.term.Elsewhere;
import kz.jauap.law.term.Ground;

/// Whose number an appeal legally bears: this office's or that of the state platform.
public sealed interface LegalNumber {
    /// This office keeps the statutory register: its own number is the legal one.
    record Ours() implements LegalNumber {}

    /// The state platform keeps the register; its number has still to come, ours is only for working.
    record Awaited() implements LegalNumber {}

    /// The number that the state platform gave.
    ///
    /// @param day of registration there
    /// @param stated the last day it states, if it does
    /// @param ground of the term when it was stated
    record Outside(String number, LocalDate day, Optional<LocalDate> stated, Ground ground) implements LegalNumber {
        /// What the law makes the term of: a last day was stated for the ground it was stated under, no other.
        public Elsewhere elsewhere(Ground asked) {
            return new Elsewhere(day, asked == ground ? stated : Optional.empty());
        }
    }

    default Optional<Outside> outside() {
        return switch (this) {
            case Ours _, Awaited _ -> Optional.empty();
            case Outside given -> Optional.of(given);
        };
    }

    default boolean awaited() {
        return switch (this) {
            case Awaited _ -> true;
            case Ours _, Outside _ -> false;
        };
    }
}
