package kz.jauap.office.registry.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.springframework.stereotype.Component;

/// The papers that left the office in a case, with their seals, on the applicant's page and on the staff's.
@Component
class PaperPanels implements ApplicantPanel, CasePanel {
    private static final int PLACE = 60;

    private final Papers papers;
    private final CaseDesk desk;

    PaperPanels(Papers papers, CaseDesk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, Page page) {
        return panel(file, PaperKind::forApplicant, "/status/");
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return panel(file, kind -> desk.may(kind.readBy(), file, who), "/staff/case/");
    }

    private Optional<Panel> panel(CaseFile file, Predicate<PaperKind> shown, String where) {
        List<IssuedPaper> issued = papers.of(file.card().appeal()).stream()
                .filter(each -> shown.test(each.occasion().kind()))
                .toList();
        return issued.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                                PLACE,
                                "registry/papers",
                                Map.of(
                                        "papers",
                                        issued,
                                        "base",
                                        where + file.card().number().alias() + "/paper/"))
                        .in(Part.PAPERS));
    }
}
