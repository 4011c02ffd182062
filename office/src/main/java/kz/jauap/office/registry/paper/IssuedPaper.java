package kz.jauap.office.registry.paper;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.house.Bytes;

/// A paper as it left the office.
///
/// @param mark by which it is found again, printed on it or beside it
/// @param hash SHA-256 of the file as people have it, in the file store
/// @param seal absent where the office had no key when it was made
/// @param stamped present once a time-stamp over its seal has come
/// @param autograph present where an official signed it electronically
public record IssuedPaper(
        Occasion occasion,
        PaperMark mark,
        String hash,
        Optional<Seal> seal,
        Optional<Stamped> stamped,
        Optional<Autograph> autograph,
        Instant at) {
    /// The office's seal under it.
    ///
    /// @param detached the signature over the whole file
    /// @param by whom its certificate names
    public record Seal(Bytes detached, String by) {}

    /// The copy whose seal bears a time-stamp; all else in it is the same.
    ///
    /// @param hash of the copy, in the file store
    /// @param detached the signature over this copy
    /// @param at when the authority saw the seal
    /// @param by which authority
    public record Stamped(String hash, Bytes detached, Instant at, String by) {}

    /// The file that is handed out: the one with the time-stamp once there is one.
    public String copy() {
        return stamped.map(Stamped::hash).orElse(hash);
    }

    /// The detached seal that is handed out, without its own time-stamp.
    public Optional<Bytes> detached() {
        return stamped.map(Stamped::detached).or(() -> seal.map(Seal::detached));
    }

    /// Whether these bytes are the detached seal of the file of this hash.
    public boolean sealedBy(Bytes cms, String file) {
        return seal.filter(each -> each.detached().equals(cms) && hash.equals(file))
                        .isPresent()
                || stamped.filter(each ->
                                each.detached().equals(cms) && each.hash().equals(file))
                        .isPresent();
    }
}
