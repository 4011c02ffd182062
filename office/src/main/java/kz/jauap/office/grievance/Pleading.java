package kz.jauap.office.grievance;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// What an applicant says for coming late with a grievance, and his motion that the term be restored.
@Component
public class Pleading {
    private final Journal journal;

    Pleading(Journal journal) {
        this.journal = journal;
    }

    /// Writes the motion into the grievance, once.
    public Acted plead(AppealId grievance, String why) {
        return journal.act(
                grievance,
                new Actor.Applicant(),
                held -> held.card().open() && of(held.history()).isEmpty()
                        ? Acted.of(new Grieving.RestorationAsked(held.text(why)))
                        : Acted.refuse("grievance.late.refused"));
    }

    /// Why a grievance is late, in its author's words; what he said before he signed it counts as well.
    public Optional<String> said(CaseFile grievance) {
        return of(grievance.history())
                .or(() -> grievance
                        .card()
                        .registered()
                        .origin()
                        .flatMap(Origin::informal)
                        .flatMap(unsigned -> of(journal.history(new AppealId(unsigned)))))
                .flatMap(asked -> journal.words(asked.why()));
    }

    private static Optional<Grieving.RestorationAsked> of(List<Journaled> history) {
        return history.stream()
                .map(Journaled::entry)
                .filter(Grieving.RestorationAsked.class::isInstance)
                .map(Grieving.RestorationAsked.class::cast)
                .findFirst();
    }
}
