package kz.jauap.office.site.check;

import java.util.Optional;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.stamp.Seen;

/// What everybody may know of a paper of ours who holds it or its mark: nothing of what is written in it.
///
/// @param store what lies in our own store under its name
/// @param official who answers for it, by name and position, where it is an official's
/// @param seal how the seal stands; absent for an unsealed paper
/// @param sealSeen whether an authority has seen the seal
/// @param autograph how the official's own electronic signature stands, where there is one
public record Paper(
        IssuedPaper issued,
        String number,
        Body body,
        Store store,
        Optional<String> official,
        Optional<Report> seal,
        Seen sealSeen,
        Optional<Report> autograph,
        Seen autographSeen) {
    /// Whether the kept copy still is what was issued.
    public enum Store {
        INTACT,
        /// Something else lies in its place, or nothing.
        SWAPPED
    }
}
