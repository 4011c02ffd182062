package kz.jauap.office.grievance.page;

import java.util.Map;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Silence;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.grammar.ByAct;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Due;
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
        return disagreements.of(file).map(of -> against(of, page)).or(() -> unsigned(file));
    }

    private static CasePanel.Panel against(Disagreement of, Page page) {
        return new CasePanel.Panel(
                PLACE, "grievance/panel", Map.of("of", of, "said", said(of, page), "go", page.say(go(of))));
    }

    private static String said(Disagreement of, Page page) {
        Due due = of.file().card().due();
        return switch (of.cause()) {
            case ANSWER ->
                page.say(of.courtOnly() ? "grievance.panel.court" : ByAct.key("grievance.panel.text", due.regime()));
            case SILENCE -> page.say(silence(of.courtOnly(), refused(due)), due.considerBy());
        };
    }

    private static boolean refused(Due due) {
        return due.regime()
                .filter(regime -> Silence.of(regime) == Silence.DEEMED_REFUSED)
                .isPresent();
    }

    private static String silence(boolean courtOnly, boolean refused) {
        if (courtOnly) {
            return refused ? "grievance.panel.silence.refused.court" : "grievance.panel.silence.court";
        }
        return refused ? "grievance.panel.silence.refused" : "grievance.panel.silence.text";
    }

    private static String go(Disagreement of) {
        return switch (of.cause()) {
            case ANSWER -> "grievance.panel.go";
            case SILENCE -> of.courtOnly() ? "grievance.court" : "grievance.panel.silence.go";
        };
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
