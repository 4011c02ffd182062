package kz.jauap.office.grievance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.remedy.AnswerRights;
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
    private final AnswerRights answered;
    private final Grieved grieved;
    private final Clock clock;

    Disagreements(AppealRights rights, AnswerRights answered, Answerable answerable, Grieved grieved, Clock clock) {
        this.grieved = grieved;
        this.rights = rights;
        this.answerable = answerable;
        this.answered = answered;
        this.clock = clock;
    }

    /// Empty for an informal record, and while the term of an official one still runs.
    public Optional<Disagreement> of(CaseFile file) {
        Card card = file.card();
        if (card.stage() == Stage.ANSWERED) {
            return withAnswer(file);
        }
        boolean silent = card.open() && card.due().legal() && card.due().overdueOn(LocalDate.now(clock));
        return silent ? withSilence(file) : Optional.empty();
    }

    /// What was complained of before, whatever has become of the case since; empty where there never was such a thing.
    public Optional<Disagreement> of(CaseFile file, Cause cause) {
        return switch (cause) {
            case ANSWER -> withAnswer(file);
            case SILENCE -> withSilence(file);
        };
    }

    private Optional<Disagreement> withAnswer(CaseFile file) {
        return file.card()
                .result()
                .flatMap(_ -> answered.of(file.card(), file.history()))
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
