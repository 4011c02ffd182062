package kz.jauap.office.intake;

import java.util.List;
import kz.jauap.office.registry.journal.Registration;

/// What became of a submission.
public sealed interface Taken {
    /// It is registered, for the first time or already before.
    record Registered(Registration registration) implements Taken {}

    /// It says nothing, or more than can be kept: nothing was written, the sender keeps his words.
    record HeldBack(List<Flaw> flaws) implements Taken {}

    /// The same key was already used for other words.
    record SentBefore() implements Taken {}
}
