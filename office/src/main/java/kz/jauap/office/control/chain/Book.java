package kz.jauap.office.control.chain;

import java.util.List;
import kz.jauap.office.organisation.BodyId;

/// A book over which a chain runs: the audit of the office, or the journal of one body.
public sealed interface Book {
    record OfAudit() implements Book {}

    record OfBody(BodyId body) implements Book {}

    /// How it is named in the chain's table and in anchors.
    default String name() {
        return switch (this) {
            case OfAudit _ -> "audit";
            case OfBody(var body) -> "journal/" + body.value();
        };
    }

    /// A record of a book: its number and all it says.
    record Entered(long number, List<String> facts) {}
}
