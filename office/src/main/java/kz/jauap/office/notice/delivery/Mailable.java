package kz.jauap.office.notice.delivery;

import java.util.Optional;
import kz.jauap.office.registry.file.CaseFile;

/// Who can be reached by e-mail from this office.
public interface Mailable {
    /// The applicant's address, if there is one and the office can send mail.
    Optional<String> to(CaseFile file);
}
