package kz.jauap.office.notice.follow;

import java.util.Optional;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;

/// Which entries the applicant must be told of.
final class Tellable {
    private Tellable() {}

    static Optional<Notice> of(Entry entry) {
        return switch (entry) {
            case Receipt receipt -> receipt(receipt);
            case Admitting admitting -> admitting(admitting);
            case Routing routing -> routing(routing);
            case Timing timing -> timing(timing);
            case Answering answering -> answering(answering);
            case Corresponding corresponding -> corresponding(corresponding);
            case Promising promising -> promising(promising);
            case Grieving grieving -> grieving(grieving);
            case Considering considering -> considering(considering);
            case Instructing _, Publishing _, Accounting _ -> Optional.empty();
        };
    }

    /// A part needs no notice of its own: the redirection has been told.
    private static Optional<Notice> receipt(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Registered registered ->
                registered
                                .origin()
                                .filter(origin -> origin.relation() == Origin.Relation.PART)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Notice.REGISTERED);
            case Receipt.Qualified _,
                    Receipt.Completed _,
                    Receipt.MadeOfficial _,
                    Receipt.AwaitsOutsideNumber _,
                    Receipt.Joined _,
                    Receipt.NumberedOutside _,
                    Receipt.SignatureChecked _ -> Optional.empty();
        };
    }

    private static Optional<Notice> admitting(Admitting admitting) {
        return switch (admitting) {
            case Admitting.LeftUnconsidered _ -> Optional.of(Notice.LEFT_UNCONSIDERED);
            case Admitting.TakenUpAgain _ -> Optional.of(Notice.TAKEN_UP_AGAIN);
            case Admitting.ThreatRecognised _,
                    Admitting.ThreatDismissed _,
                    Admitting.ThreatHinted _,
                    Admitting.AlarmTaken _,
                    Admitting.LeavingProposed _,
                    Admitting.NameSettled _,
                    Admitting.LeavingRefused _ -> Optional.empty();
        };
    }

    private static Optional<Notice> routing(Routing routing) {
        return switch (routing) {
            case Routing.RedirectedInside _, Routing.RedirectedOutside _ -> Optional.of(Notice.REDIRECTED);
            case Routing.Assigned _,
                    Routing.OnwardAsked _,
                    Routing.OnwardAllowed _,
                    Routing.OnwardRefused _,
                    Routing.HandedOver _ -> Optional.empty();
        };
    }

    private static Optional<Notice> timing(Timing timing) {
        return switch (timing) {
            case Timing.TermTurned _ -> Optional.of(Notice.TERM_TURNED);
            case Timing.ExtensionGranted _ -> Optional.of(Notice.EXTENDED);
            case Timing.ExtensionProposed _, Timing.ExtensionRefused _, Timing.Reminded _ -> Optional.empty();
        };
    }

    /// The promise itself stands in the answer.
    private static Optional<Notice> promising(Promising promising) {
        return switch (promising) {
            case Promising.Promised _ -> Optional.empty();
            case Promising.Kept _ -> Optional.of(Notice.PROMISE_KEPT);
            case Promising.PutOff _ -> Optional.of(Notice.PROMISE_PUT_OFF);
            case Promising.Lapsed _ -> Optional.of(Notice.PROMISE_LAPSED);
        };
    }

    /// Whoever knows the day may be there.
    private static Optional<Notice> considering(Considering considering) {
        return switch (considering) {
            case Considering.VisitAppointed _, Considering.MeetingAppointed _ -> Optional.of(Notice.INVITED);
            case Considering.CalledOff _ -> Optional.of(Notice.CALLED_OFF);
            case Considering.InquirySent _,
                    Considering.InquiryAnswered _,
                    Considering.VisitAsked _,
                    Considering.VisitRefused _,
                    Considering.VisitHeld _,
                    Considering.MeetingHeld _,
                    Considering.InvitationAnswered _,
                    Considering.PaperAdded _,
                    Considering.Noted _ -> Optional.empty();
        };
    }

    private static Optional<Notice> corresponding(Corresponding corresponding) {
        return switch (corresponding) {
            case Corresponding.OfficeWrote _ -> Optional.of(Notice.WRITTEN);
            case Corresponding.MaterialsOpened _, Corresponding.PaperOpened _ -> Optional.of(Notice.MATERIALS_OPENED);
            case Corresponding.ApplicantWrote _,
                    Corresponding.Withdrew _,
                    Corresponding.MaterialsAsked _,
                    Corresponding.WayChosen _,
                    Corresponding.Called _,
                    Corresponding.CameBack _,
                    Corresponding.Told _ -> Optional.empty();
        };
    }

    private static Optional<Notice> grieving(Grieving grieving) {
        return switch (grieving) {
            case Grieving.RulingReceived _ -> Optional.of(Notice.RULED);
            case Grieving.RulingCarriedOut _ -> Optional.of(Notice.RULING_CARRIED_OUT);
            case Grieving.Conceded _ -> Optional.of(Notice.TAKEN_UP_AGAIN);
            case Grieving.TermRestored _, Grieving.TermNotRestored _ -> Optional.of(Notice.MISSED_TERM);
            case Grieving.TakenApart _, Grieving.JoinedAgain _, Grieving.StandsAlone _, Grieving.StandsWith _ ->
                Optional.of(Notice.WHOSE_GRIEVANCE);
            case Grieving.GrievanceFiled _, Grieving.Ruled _, Grieving.RestorationAsked _, Grieving.FileHandedUp _ ->
                Optional.empty();
        };
    }

    private static Optional<Notice> answering(Answering answering) {
        return switch (answering) {
            case Answering.Signed _ -> Optional.of(Notice.ANSWERED);
            case Answering.Submitted _, Answering.SentBack _, Answering.Dispatched _ -> Optional.empty();
        };
    }
}
