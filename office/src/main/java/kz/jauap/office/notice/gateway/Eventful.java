package kz.jauap.office.notice.gateway;

import java.util.Optional;
import kz.jauap.office.notice.gateway.Event.Kind;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;

/// Which entries a partner is told of.
final class Eventful {
    private Eventful() {}

    static Optional<Kind> of(Entry entry) {
        return switch (entry) {
            case Receipt receipt -> receipt(receipt);
            case Admitting admitting -> admitting(admitting);
            case Routing routing -> routing(routing);
            case Timing timing -> timing(timing);
            case Answering answering -> answering(answering);
            case Corresponding corresponding -> corresponding(corresponding);
            case Considering _, Instructing _, Grieving _, Promising _, Publishing _, Accounting _ -> Optional.empty();
        };
    }

    /// Of the registration itself the answer to the package tells.
    private static Optional<Kind> receipt(Receipt receipt) {
        return switch (receipt) {
            case Receipt.NumberedOutside _ -> Optional.of(Kind.NUMBERED);
            case Receipt.Qualified _ -> Optional.of(Kind.QUALIFIED);
            case Receipt.Registered _,
                    Receipt.Completed _,
                    Receipt.MadeOfficial _,
                    Receipt.AwaitsOutsideNumber _,
                    Receipt.Joined _,
                    Receipt.SignatureChecked _ -> Optional.empty();
        };
    }

    private static Optional<Kind> admitting(Admitting admitting) {
        return switch (admitting) {
            case Admitting.LeftUnconsidered _ -> Optional.of(Kind.LEFT_UNCONSIDERED);
            case Admitting.TakenUpAgain _ -> Optional.of(Kind.TAKEN_UP_AGAIN);
            case Admitting.ThreatRecognised _,
                    Admitting.ThreatDismissed _,
                    Admitting.ThreatHinted _,
                    Admitting.AlarmTaken _,
                    Admitting.LeavingProposed _,
                    Admitting.LeavingRefused _,
                    Admitting.NameSettled _ -> Optional.empty();
        };
    }

    private static Optional<Kind> routing(Routing routing) {
        return switch (routing) {
            case Routing.Assigned _ -> Optional.of(Kind.IN_WORK);
            case Routing.RedirectedInside _, Routing.RedirectedOutside _ -> Optional.of(Kind.REDIRECTED);
            case Routing.HandedOver _ -> Optional.of(Kind.HANDED_OVER);
            case Routing.OnwardAsked _, Routing.OnwardAllowed _, Routing.OnwardRefused _ -> Optional.empty();
        };
    }

    private static Optional<Kind> timing(Timing timing) {
        return switch (timing) {
            case Timing.TermTurned _, Timing.ExtensionGranted _ -> Optional.of(Kind.TERM_CHANGED);
            case Timing.ExtensionProposed _, Timing.ExtensionRefused _, Timing.Reminded _ -> Optional.empty();
        };
    }

    private static Optional<Kind> answering(Answering answering) {
        return switch (answering) {
            case Answering.Signed _ -> Optional.of(Kind.ANSWERED);
            case Answering.Submitted _, Answering.SentBack _, Answering.Dispatched _ -> Optional.empty();
        };
    }

    private static Optional<Kind> corresponding(Corresponding corresponding) {
        return switch (corresponding) {
            case Corresponding.OfficeWrote _ -> Optional.of(Kind.OFFICE_WROTE);
            case Corresponding.ApplicantWrote _,
                    Corresponding.Withdrew _,
                    Corresponding.MaterialsAsked _,
                    Corresponding.MaterialsOpened _,
                    Corresponding.PaperOpened _,
                    Corresponding.WayChosen _,
                    Corresponding.Called _,
                    Corresponding.CameBack _,
                    Corresponding.Told _ -> Optional.empty();
        };
    }
}
