package kz.jauap.office.consideration.paper;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.files.Attachment;

/// A paper that was found out something by: a reply, an act, a picture. The applicant does not see it until it is
/// opened to him.
///
/// @param about what it is, as whoever laid it with the case says
public record FoundPaper(Attachment file, String about, Instant at, Optional<Shown> shown) {
    /// What the applicant got of it.
    ///
    /// @param title what he reads instead of the file's name, which may tell a secret
    /// @param copy the paper itself, or the copy whose secrets are covered
    public record Shown(String title, Attachment copy) {
        public boolean covered(FoundPaper of) {
            return !copy.stored().hash().equals(of.file().stored().hash());
        }
    }

    public boolean coveredCopyShown() {
        return shown.filter(each -> each.covered(this)).isPresent();
    }
}
