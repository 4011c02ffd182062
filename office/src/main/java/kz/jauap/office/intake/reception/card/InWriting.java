package kz.jauap.office.intake.reception.card;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Minutes;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.Visitor;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Urgency;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Puts in writing what a reception left open: an official appeal like any other, once for each visit.
@Component
class InWriting {
    private final Taking taking;

    InWriting(Taking taking) {
        this.taking = taking;
    }

    void register(Visit visit, Visit.Outcome outcome, BodyId body, Kind kind, String topic) {
        Minutes minutes = outcome.minutes();
        Visitor visitor = visit.visitor();
        Submission submission = new Submission(
                body,
                Channel.IN_PERSON,
                Form.ORAL,
                minutes.signed() ? Signature.HANDWRITTEN : Signature.NONE,
                kind,
                Urgency.ORDINARY,
                Optional.empty(),
                Applicant.person(visitor.surname(), visitor.given(), visitor.patronymic(), visitor.iin())
                        .reached(visitor.postal(), visitor.phone(), ""),
                List.of(),
                new Said(visitor.language(), "", minutes.question(), "", "", "", "", topic, "", "", 0),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var once = new Taking.Key(Booking.SCOPE, visit.id().toString());
        switch (taking.take(submission, new Actor.Official(outcome.by()), Optional.of(once))) {
            case Taken.Registered _ -> {}
            case Taken.HeldBack(var flaws) ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        flaws.getFirst().key(),
                        flaws.getFirst().args().toArray());
            case Taken.SentBefore _ -> throw new Problem(HttpStatus.CONFLICT, "intake.reception.fault.recorded");
        }
    }
}
