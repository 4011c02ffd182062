package kz.jauap.office.control.chain;

import java.time.Instant;

/// What a verification of all chains came to.
public sealed interface Finding {
    /// It is under way.
    record Running(long checked) implements Finding {}

    record Intact(long records, Instant at) implements Finding {}

    /// The first record that is not what it was.
    ///
    /// @param book name of its book
    /// @param record its number; of a link, its place
    record Broken(String book, long record, Fault fault, Instant at) implements Finding {}

    /// What is wrong with it.
    enum Fault {
        CHANGED,
        MISSING,
        /// It stands in its book without a link.
        UNLINKED,
        /// The chain is not the one that was anchored.
        NOT_AS_ANCHORED
    }
}
