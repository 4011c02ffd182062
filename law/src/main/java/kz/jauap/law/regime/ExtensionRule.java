package kz.jauap.law.regime;

import java.util.Set;

/// By how much the consideration may be extended, and by whom.
public sealed interface ExtensionRule {

    Set<Authority> by();

    String article();

    /// Once, by at most so many calendar days on top of the running term.
    record Once(int days, Set<Authority> by, String article) implements ExtensionRule {}

    /// As often as needed, but never past so many months from an event.
    record UpTo(int months, CapFrom from, Set<Authority> by, String article) implements ExtensionRule {}

    /// The event from which the cap of an extension is counted.
    enum CapFrom {
        DECISION,
        ANCHOR
    }
}
