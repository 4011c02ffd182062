package kz.jauap.office.registry.paper;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.signature.Bytes;

/// A paper as it left the office.
///
/// @param mark by which it is found again, printed on it or beside it
/// @param hash SHA-256 of the file as people have it, in the file store
/// @param seal absent where the office had no key when it was made
/// @param autograph present where an official signed it electronically
public record IssuedPaper(
        Occasion occasion,
        PaperMark mark,
        String hash,
        Optional<Seal> seal,
        Optional<Autograph> autograph,
        Instant at) {
    /// The office's seal under it.
    ///
    /// @param detached the signature over the whole file
    /// @param by whom its certificate names
    public record Seal(Bytes detached, String by) {}
}
