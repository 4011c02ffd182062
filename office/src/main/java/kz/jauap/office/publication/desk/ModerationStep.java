package kz.jauap.office.publication.desk;

import java.util.List;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.publication.Moderating;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import org.springframework.stereotype.Component;

/// Offers publication on the page of an answered case.
@Component
class ModerationStep implements LawfulSteps {
    private static final int PLACE = 80;

    private final CaseDesk desk;
    private final Moderating moderating;

    ModerationStep(CaseDesk desk, Moderating moderating) {
        this.desk = desk;
        this.moderating = moderating;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return desk.may(Deed.PUBLISH, file, who) && moderating.barred(file).isEmpty()
                ? List.of(new LawfulStep(
                        PLACE,
                        "publication.step",
                        "/staff/case/" + file.card().number().alias() + "/publication"))
                : List.of();
    }
}
