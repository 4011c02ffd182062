package kz.jauap.office.registry.autograph;

import java.util.UUID;
import java.util.function.Supplier;
import kz.jauap.office.registry.paper.IssuedPaper;

/// A paper that an official has signed, in the hands of the desk that carries the deed out.
///
/// @param evidence the proof of his signature
/// @param issuing issues the paper, sealed, in the transaction of the entry that names it
public record Autographed(UUID evidence, Supplier<IssuedPaper> issuing) {
    public IssuedPaper paper() {
        return issuing.get();
    }
}
