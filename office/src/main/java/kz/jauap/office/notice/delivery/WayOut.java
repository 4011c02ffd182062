package kz.jauap.office.notice.delivery;

import java.util.Optional;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseFile;

/// A way out of the house that needs nobody's hands.
public interface WayOut {
    Way way();

    /// Where the applicant can be reached by it, if anywhere and if the office has this way.
    Optional<String> address(CaseFile file);

    /// Carries one telling; never within a transaction.
    Outcome carry(Delivery delivery, CaseFile file, String address);
}
