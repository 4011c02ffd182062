package kz.jauap.office.registry.autograph;

import java.util.Optional;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.paper.Making;
import kz.jauap.office.registry.paper.Occasion;

/// A deed of a desk that an official may sign electronically.
public interface SignedDeed {
    /// A permanent word for it, such as `answer`.
    String name();

    /// The paper he signs.
    Occasion occasion(CaseFile file, Given given);

    /// Why he cannot do it as the case stands; the same is asked again once he has signed.
    ///
    /// @return the key of the reason
    Optional<String> barred(CaseFile file, SignedIn who, Given given);

    /// Draws the paper, complete with number and date; these very bytes are signed and kept.
    byte[] draw(CaseFile file, SignedIn who, Given given, Making making);

    /// Does what was signed, if it can still be done.
    Acted carry(Hand hand, Given given, Autographed signed);
}
