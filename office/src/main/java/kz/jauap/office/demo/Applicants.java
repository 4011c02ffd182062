package kz.jauap.office.demo;

import java.util.Optional;
import kz.jauap.office.grievance.Complaining;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// What the applicants of the stories do once they have a voucher: they write, and they disagree.
@Component
class Applicants {
    private final Journal journal;
    private final Disagreements disagreements;
    private final Complaining complaining;

    Applicants(Journal journal, Disagreements disagreements, Complaining complaining) {
        this.journal = journal;
        this.disagreements = disagreements;
        this.complaining = complaining;
    }

    Acted write(CaseFile file, Step.ApplicantWrites writes) {
        return journal.act(
                file.card().appeal(),
                new Actor.Applicant(),
                held -> Acted.of(new Corresponding.ApplicantWrote(held.text(writes.words()))));
    }

    Acted grieve(CaseFile file, Step.Grieve grieve) {
        return disagreements
                .of(file)
                .filter(of -> !of.courtOnly())
                .map(of -> filed(of, grieve))
                .orElseGet(() -> Acted.refuse("grievance.nothing.title"));
    }

    private Acted filed(Disagreement of, Step.Grieve grieve) {
        complaining.file(of, grieve.words(), grieve.demands(), Optional.empty());
        return Acted.of();
    }
}
