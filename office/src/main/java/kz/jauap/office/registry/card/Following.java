package kz.jauap.office.registry.card;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.entry.Urgency;

/// What each entry makes of a card.
final class Following {
    private Following() {}

    static Card after(Optional<Card> before, Journaled entry) {
        if (entry.entry() instanceof Receipt.Registered registered) {
            return Card.first(entry, registered);
        }
        Card card = before.orElseThrow(() -> new IllegalStateException("a case must begin with its registration"));
        return card.with(next(card.sheet(), entry), entry.at());
    }

    private static Sheet next(Sheet sheet, Journaled journaled) {
        Entry entry = journaled.entry();
        return switch (entry) {
            case Corresponding _, Promising _, Publishing _, Accounting _ -> sheet;
            case Receipt receipt -> receipt(sheet, receipt);
            case Admitting admitting -> admitting(sheet, admitting);
            case Routing routing -> routing(sheet, routing);
            case Considering considering -> considering(sheet, considering);
            case Instructing instructing -> sheet.hands(hands(instructing, journaled.actor()));
            case Timing timing -> timing(sheet, timing);
            case Answering answering -> answering(sheet, answering, journaled);
            case Grieving grieving -> grieving(sheet, grieving);
        };
    }

    /// An answer that no longer closes its case leaves it open with a new term.
    private static Sheet grieving(Sheet sheet, Grieving entry) {
        return switch (entry) {
            case Grieving.GrievanceFiled filed -> sheet.grievance(Optional.of(filed.number()));
            case Grieving.TakenApart taken -> sheet.grievance(taken.left());
            case Grieving.JoinedAgain joined -> sheet.grievance(Optional.of(joined.number()));
            case Grieving.RulingReceived received ->
                received.due()
                        .map(due -> sheet.at(working(sheet)).unanswered().due(due, 0))
                        .orElse(sheet);
            case Grieving.Conceded conceded ->
                sheet.at(working(sheet)).unanswered().due(conceded.due(), 0);
            case Grieving.StandsAlone _,
                    Grieving.StandsWith _,
                    Grieving.Ruled _,
                    Grieving.RestorationAsked _,
                    Grieving.FileHandedUp _,
                    Grieving.TermRestored _,
                    Grieving.TermNotRestored _,
                    Grieving.RulingCarriedOut _ -> sheet;
        };
    }

    private static Sheet receipt(Sheet sheet, Receipt entry) {
        return switch (entry) {
            case Receipt.Registered _, Receipt.Completed _, Receipt.SignatureChecked _, Receipt.Joined _ -> sheet;
            case Receipt.MadeOfficial _ -> sheet.stage().open() ? sheet.at(Stage.MADE_OFFICIAL) : sheet;
            case Receipt.Qualified(var kind, var topic, var district, var _) ->
                sheet.qualified(new Qualification(kind, topic, district));
            case Receipt.AwaitsOutsideNumber _ -> sheet.numbered(new LegalNumber.Awaited());
            case Receipt.NumberedOutside(var number, var day, var stated, var due) ->
                sheet.numbered(new LegalNumber.Outside(number, day, stated, due.ground()))
                        .due(due, 0);
        };
    }

    private static Sheet admitting(Sheet sheet, Admitting entry) {
        return switch (entry) {
            case Admitting.ThreatRecognised _ -> sheet.urgency(Urgency.THREAT);
            case Admitting.ThreatDismissed _ -> sheet.urgency(Urgency.ORDINARY);
            case Admitting.LeavingProposed(var ground, var reason) ->
                sheet.proposing(Waiting.LEAVING_DECISION, new Proposal.Leaving(ground, reason));
            case Admitting.LeavingRefused _ -> sheet.waiting(Waiting.NOBODY);
            case Admitting.LeftUnconsidered _ -> sheet.at(Stage.UNCONSIDERED);
            case Admitting.ThreatHinted _ ->
                sheet.urgency(sheet.urgency() == Urgency.THREAT ? Urgency.THREAT : Urgency.HINTED);
            case Admitting.AlarmTaken _, Admitting.NameSettled _ -> sheet;
            case Admitting.TakenUpAgain(var _, var due) ->
                sheet.at(working(sheet)).due(due, 0);
        };
    }

    private static Stage working(Sheet sheet) {
        return sheet.executor().isPresent() ? Stage.IN_WORK : Stage.REGISTERED;
    }

    private static Sheet routing(Sheet sheet, Routing entry) {
        return switch (entry) {
            case Routing.Assigned(var executor, var _) ->
                sheet.at(Stage.IN_WORK).executor(executor);
            case Routing.RedirectedInside(var _, var _, var claims, var _, var _, var _) ->
                claims.isEmpty() ? sheet.at(Stage.REDIRECTED) : sheet;
            case Routing.RedirectedOutside(var _, var claims, var _, var _, var _) ->
                claims.isEmpty() ? sheet.at(Stage.REDIRECTED) : sheet;
            case Routing.OnwardAsked(var to, var reason) ->
                sheet.proposing(Waiting.ONWARD_DECISION, new Proposal.Onward(to, reason));
            case Routing.OnwardAllowed _, Routing.OnwardRefused _ -> sheet.waiting(Waiting.NOBODY);
            case Routing.HandedOver _ -> sheet.stage() == Stage.REDIRECTED ? sheet.at(Stage.HANDED_OVER) : sheet;
        };
    }

    private static Sheet considering(Sheet sheet, Considering entry) {
        return switch (entry) {
            case Considering.InquirySent _ -> sheet.waiting(Waiting.INQUIRY);
            case Considering.VisitAsked(var day, var place) ->
                sheet.proposing(Waiting.VISIT_DECISION, new Proposal.Visit(day, place));
            case Considering.VisitRefused _ -> sheet.waiting(Waiting.NOBODY);
            case Considering.VisitAppointed _ -> sheet.waiting(Waiting.VISIT);
            case Considering.MeetingAppointed _ -> sheet.waiting(Waiting.MEETING);
            case Considering.InquiryAnswered _,
                    Considering.VisitHeld _,
                    Considering.MeetingHeld _,
                    Considering.CalledOff _ -> relieved(sheet);
            case Considering.InvitationAnswered(var _, var coming) ->
                switch (coming) {
                    case COMES -> sheet;
                    case CANNOT -> relieved(sheet);
                };
            case Considering.PaperAdded _, Considering.Noted _ -> sheet;
        };
    }

    /// What others bring goes to the executor; it takes nothing away from whoever has to decide.
    private static Sheet relieved(Sheet sheet) {
        return switch (sheet.waiting()) {
            case INQUIRY, VISIT, MEETING -> sheet.waiting(Waiting.NOBODY);
            case NOBODY, VISIT_DECISION, EXTENSION_DECISION, LEAVING_DECISION, ONWARD_DECISION, APPROVAL -> sheet;
        };
    }

    /// Whoever is given a share in a case has a hand in it, and so has the head who takes part; nobody's hand moves
    /// a term.
    private static List<Long> hands(Instructing entry, Actor actor) {
        return switch (entry) {
            case Instructing.TookPart _ -> actor instanceof Actor.Official(var id) ? List.of(id) : List.of();
            case Instructing.Instructed(var _, var _, var shares) ->
                shares.stream().flatMap(share -> share.officers().stream()).toList();
            case Instructing.Commented _,
                    Instructing.Delivered _,
                    Instructing.Accepted _,
                    Instructing.Returned _,
                    Instructing.CarriedOut _,
                    Instructing.Moved _,
                    Instructing.Withdrawn _,
                    Instructing.Nudged _,
                    Instructing.Lapsed _ -> List.of();
        };
    }

    private static Sheet timing(Sheet sheet, Timing entry) {
        return switch (entry) {
            case Timing.TermTurned(var due, var _) -> sheet.due(due, 0);
            case Timing.ExtensionProposed(var days, var reason) ->
                sheet.proposing(Waiting.EXTENSION_DECISION, new Proposal.Extension(days, reason));
            case Timing.ExtensionGranted(var days, var _, var due, var _, var _) ->
                sheet.waiting(Waiting.NOBODY).due(due, days);
            case Timing.ExtensionRefused _ -> sheet.waiting(Waiting.NOBODY);
            case Timing.Reminded _ -> sheet;
        };
    }

    private static Sheet answering(Sheet sheet, Answering entry, Journaled journaled) {
        return switch (entry) {
            case Answering.Submitted _ -> sheet.at(Stage.APPROVAL).waiting(Waiting.APPROVAL);
            case Answering.SentBack _ -> sheet.at(Stage.IN_WORK);
            case Answering.Signed(var _, var outcome, var letter, var _, var _, var _) ->
                sheet.at(Stage.ANSWERED).result(new Result(outcome, letter, journaled.at(), signer(journaled.actor())));
            case Answering.Dispatched _ -> sheet;
        };
    }

    private static long signer(Actor actor) {
        return switch (actor) {
            case Actor.Official(var id) -> id;
            case Actor.Applicant _, Actor.Office _ ->
                throw new IllegalStateException("only an official signs an answer");
        };
    }
}
