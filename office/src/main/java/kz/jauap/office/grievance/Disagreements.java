package kz.jauap.office.grievance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.look.Dates;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Result;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.remedy.Answerable;
import kz.jauap.office.registry.remedy.AppealRight;
import kz.jauap.office.registry.remedy.AppealRights;
import kz.jauap.office.registry.remedy.Grieved;
import org.springframework.stereotype.Component;

/// Finds out what an applicant may complain of: a signed answer, or silence after the term.
@Component
public class Disagreements {
    private final AppealRights rights;
    private final Answerable answerable;
    private final People people;
    private final Grieved grieved;
    private final Clock clock;

    Disagreements(AppealRights rights, Answerable answerable, People people, Grieved grieved, Clock clock) {
        this.grieved = grieved;
        this.rights = rights;
        this.answerable = answerable;
        this.people = people;
        this.clock = clock;
    }

    /// Empty for an informal record, and while the term of an official one still runs.
    public Optional<Disagreement> of(CaseFile file) {
        Card card = file.card();
        if (card.stage() == Stage.ANSWERED) {
            return card.result().flatMap(result -> withAnswer(file, result));
        }
        boolean silent = card.open() && card.due().legal() && card.due().overdueOn(LocalDate.now(clock));
        return silent ? withSilence(file) : Optional.empty();
    }

    /// What was complained of before, whatever has become of the case since; empty where there never was such a thing.
    public Optional<Disagreement> of(CaseFile file, Cause cause) {
        return switch (cause) {
            case ANSWER -> file.card().result().flatMap(result -> withAnswer(file, result));
            case SILENCE -> withSilence(file);
        };
    }

    private Optional<Disagreement> withAnswer(CaseFile file, Result result) {
        Card card = file.card();
        Officer signer = people.officer(result.signedBy());
        LocalDate learned = LocalDate.ofInstant(result.signedAt(), Dates.ZONE);
        return rights.against(card, AppealRights.post(signer, card.body()), learned)
                .map(right -> disagreement(file, Cause.ANSWER, right));
    }

    private Optional<Disagreement> withSilence(CaseFile file) {
        return rights.against(file.card(), Post.HEAD, LocalDate.now(clock))
                .map(right -> disagreement(file, Cause.SILENCE, right));
    }

    private Disagreement disagreement(CaseFile file, Cause cause, AppealRight right) {
        return new Disagreement(
                file, cause, right, answerable.of(file.card(), cause), grieved.filed(file, cause, file.applicant()));
    }
}
