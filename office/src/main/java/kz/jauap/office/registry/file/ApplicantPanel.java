package kz.jauap.office.registry.file;

import java.util.Optional;
import kz.jauap.office.look.Page;

/// How a desk adds its own piece to the page on which the applicant follows his appeal.
public interface ApplicantPanel {
    Optional<CasePanel.Panel> panel(CaseFile file, Page page);
}
