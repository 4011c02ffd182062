package kz.jauap.office.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.term.Ground;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Result;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.entry.Urgency;

/// How a case looks whose story ended in a certain way.
record EndState(Card card, List<Journaled> history, LocalDate today) {
    boolean is(Ending ending) {
        return switch (ending) {
            case FRESH -> at(Stage.REGISTERED) && card.urgency() == Urgency.ORDINARY;
            case ASSIGNED -> at(Stage.IN_WORK) && has(Routing.Assigned.class) && !has(Considering.class);
            case IN_WORK -> at(Stage.IN_WORK) && has(Considering.Noted.class);
            case INQUIRY -> waits(Waiting.INQUIRY) && card.due().ground() == Ground.INQUIRY;
            case SITE_VISIT_APPOINTED -> waits(Waiting.VISIT) && card.due().ground() == Ground.SITE_VISIT;
            case SITE_VISIT_HELD -> at(Stage.IN_WORK) && has(Considering.VisitHeld.class);
            case EXTENSION_PROPOSED -> waits(Waiting.EXTENSION_DECISION);
            case EXTENDED -> at(Stage.IN_WORK) && card.extendedDays() > 0;
            case EXTENSION_REFUSED -> at(Stage.IN_WORK) && has(Timing.ExtensionRefused.class);
            case APPROVAL -> at(Stage.APPROVAL);
            case SENT_BACK -> at(Stage.IN_WORK) && has(Answering.SentBack.class);
            case SATISFIED -> answered(Outcome.SATISFIED);
            case PARTLY -> answered(Outcome.PARTLY_SATISFIED);
            case REFUSED -> answered(Outcome.REFUSED) || (at(Stage.IN_WORK) && has(Grieving.RulingReceived.class));
            case EXPLAINED -> answered(Outcome.EXPLAINED);
            case REDIRECTED_INSIDE -> at(Stage.REDIRECTED) && has(Routing.RedirectedInside.class);
            case PART_REDIRECTED -> at(Stage.IN_WORK) && has(Routing.RedirectedInside.class);
            case REDIRECTED_OUTSIDE -> at(Stage.REDIRECTED) && has(Routing.RedirectedOutside.class);
            case HANDED_OVER -> at(Stage.HANDED_OVER) && card.urgency() == Urgency.ORDINARY;
            case LEAVING_PROPOSED -> waits(Waiting.LEAVING_DECISION);
            case LEFT_ANONYMOUS, LEFT_NO_SUBSTANCE -> at(Stage.UNCONSIDERED);
            case TAKEN_UP_AGAIN -> at(Stage.IN_WORK) && has(Admitting.TakenUpAgain.class);
            case OVERDUE -> card.open() && late();
            case GRIEVED -> at(Stage.ANSWERED) && card.grievance().isPresent();
            case INFORMAL_WAITING -> informal() && at(Stage.REGISTERED);
            case INFORMAL_ANSWERED -> informal() && at(Stage.ANSWERED);
            case THREAT_WAITING -> card.urgency() == Urgency.THREAT && at(Stage.REGISTERED);
            case THREAT_HANDED_OVER -> card.urgency() == Urgency.THREAT && at(Stage.HANDED_OVER);
        };
    }

    boolean late() {
        return card.open() && card.due().overdueOn(today);
    }

    private boolean at(Stage stage) {
        return card.stage() == stage;
    }

    private boolean waits(Waiting waiting) {
        return card.waiting() == waiting;
    }

    private boolean informal() {
        return card.registered().weight() == Weight.INFORMAL;
    }

    private boolean answered(Outcome outcome) {
        return at(Stage.ANSWERED)
                && card.result().map(Result::outcome).filter(outcome::equals).isPresent();
    }

    private boolean has(Class<? extends Entry> kind) {
        Function<Journaled, Entry> entry = Journaled::entry;
        return history.stream().map(entry).anyMatch(kind::isInstance);
    }
}
