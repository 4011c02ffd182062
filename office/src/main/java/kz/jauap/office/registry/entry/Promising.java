package kz.jauap.office.registry.entry;

import java.time.LocalDate;

/// What an answer promised to do, and what became of it.
///
/// A promise has a place within its case, counted from 1.
public sealed interface Promising extends Entry {
    int place();

    /// Taken out of the answer when it was signed.
    ///
    /// @param by the last day it names
    /// @param owner of the staff who sees to it
    record Promised(int place, TextRef what, LocalDate by, long owner) implements Promising {}

    record Kept(int place, TextRef proof) implements Promising {}

    record PutOff(int place, LocalDate by, TextRef reason) implements Promising {}

    /// Its day has passed and nobody has shown that it was kept.
    record Lapsed(int place, LocalDate by) implements Promising {}
}
