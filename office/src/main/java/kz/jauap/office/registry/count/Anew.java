package kz.jauap.office.registry.count;

import java.time.LocalDate;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;

/// From when and how a term runs that a grievance began anew.
public sealed interface Anew {
    /// A superior's ruling, from whose day an appeal's term runs.
    record Ruled(LocalDate day) implements Anew {}

    /// The body gave up its stand; the term is the one for handing the file up.
    record Conceded(LocalDate received) implements Anew {}

    /// That term, before any extension.
    default Term term(Terms terms, Ground ground) {
        return switch (this) {
            case Ruled(var day) -> terms.renewed(day, ground);
            case Conceded(var received) -> terms.handingUp(received).orElseThrow();
        };
    }
}
