package kz.jauap.office.grievance.whose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.remedy.AnswerRights;
import kz.jauap.office.registry.remedy.AppealRights;
import org.springframework.stereotype.Component;

/// On the case page: until when the applicant may complain, where days were given back to him.
@Component
class FreedPanel implements CasePanel {
    private static final int PLACE = 16;

    private final AnswerRights answered;
    private final AppealRights rights;
    private final Arithmetic arithmetic;

    FreedPanel(AnswerRights answered, AppealRights rights, Arithmetic arithmetic) {
        this.answered = answered;
        this.rights = rights;
        this.arithmetic = arithmetic;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return Optional.of(file)
                .filter(each -> each.card().stage() == Stage.ANSWERED)
                .flatMap(each -> answered.of(each.card(), each.history()))
                .map(right -> right.remedy().until())
                .filter(until -> !rights.givenBack(until, page.lang()).isEmpty())
                .map(until -> new Panel(
                        PLACE,
                        "grievance/whose/freed",
                        Map.of("terms", List.of(arithmetic.counted(until, page.lang())))));
    }
}
