package kz.jauap.office.intake.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.springframework.stereotype.Component;

/// What a complaint on paper is against, where that is an answer or the silence after a term: the clerk types its
/// number,
/// and it is registered as a grievance, as one filed on the page of an appeal's state is.
/// It lies on the desk where it was handed in: the body complained of takes it (Code art. 91(4), paraphrase), and no
/// official considers what is said of himself (art. 97(2)).
@Component
class Contested {
    private static final String FIELD = "contests";

    private final CaseFiles files;
    private final Clock clock;

    Contested(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// Whether a number was typed that is none, that nobody can complain of yet, or that is another person's.
    boolean wrong(Fields fields, Submission complaint) {
        return asked(fields, complaint) && origin(fields, complaint).isEmpty();
    }

    /// What the complaint grows out of.
    Optional<Origin> origin(Fields fields, Submission complaint) {
        return asked(fields, complaint)
                ? files.open(fields.line(FIELD))
                        .filter(file ->
                                file.applicant().sameAs(complaint.parties().getFirst()))
                        .map(CaseFile::card)
                        .filter(this::open)
                        .map(card -> new Origin(
                                Origin.Relation.GRIEVANCE,
                                card.appeal().value(),
                                card.number().text()))
                : Optional.empty();
    }

    private static boolean asked(Fields fields, Submission complaint) {
        return fields.yes(FIELD) && complaint.kind() == Kind.COMPLAINT;
    }

    /// Whether a grievance is open: against an answer, or after the last day without one.
    private boolean open(Card card) {
        boolean silent = card.open() && card.due().overdueOn(LocalDate.now(clock));
        return card.registered().weight() == Weight.OFFICIAL && (card.stage() == Stage.ANSWERED || silent);
    }
}
