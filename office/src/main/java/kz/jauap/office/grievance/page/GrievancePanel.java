package kz.jauap.office.grievance.page;

import java.util.Map;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Silence;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// On the applicant's page: what he may do against an answer or silence, and how his grievance gets the force of law.
@Component
class GrievancePanel implements ApplicantPanel {
    private static final int PLACE = 20;

    private final Disagreements disagreements;
    private final Organisation organisation;

    GrievancePanel(Disagreements disagreements, Organisation organisation) {
        this.disagreements = disagreements;
        this.organisation = organisation;
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        return disagreements.of(file).map(GrievancePanel::against).or(() -> unsigned(file));
    }

    private static CasePanel.Panel against(Disagreement of) {
        boolean refused = of.file()
                .card()
                .due()
                .regime()
                .filter(regime -> Silence.of(regime) == Silence.DEEMED_REFUSED)
                .isPresent();
        return new CasePanel.Panel(PLACE, "grievance/panel", Map.of("of", of, "refused", refused));
    }

    private Optional<CasePanel.Panel> unsigned(CaseFile file) {
        boolean grievance = file.card()
                .registered()
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.GRIEVANCE)
                .isPresent();
        return grievance && file.card().open() && file.card().registered().weight() == Weight.INFORMAL
                ? Optional.of(new CasePanel.Panel(
                        PLACE,
                        "grievance/sign",
                        Map.of(
                                "file",
                                file,
                                "body",
                                organisation.body(file.card().body()))))
                : Optional.empty();
    }
}
