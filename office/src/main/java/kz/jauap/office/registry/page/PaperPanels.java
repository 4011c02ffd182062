package kz.jauap.office.registry.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.Papers;
import org.springframework.stereotype.Component;

/// The papers that left the office in a case, with their seals, on the applicant's page and on the staff's.
@Component
class PaperPanels implements ApplicantPanel, CasePanel {
    private static final int PLACE = 60;

    private final Papers papers;

    PaperPanels(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, Page page) {
        return panel(
                papers.of(file.card().appeal()).stream()
                        .filter(each -> each.occasion().kind().forApplicant())
                        .toList(),
                file,
                "/status/");
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return panel(papers.of(file.card().appeal()), file, "/staff/case/");
    }

    private static Optional<Panel> panel(List<IssuedPaper> issued, CaseFile file, String where) {
        return issued.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        PLACE,
                        "registry/papers",
                        Map.of(
                                "papers",
                                issued,
                                "base",
                                where + file.card().number().alias() + "/paper/")));
    }
}
