package kz.jauap.office.demo;

import java.time.LocalDate;
import kz.jauap.office.answer.Dispatching;
import kz.jauap.office.answer.SendingBack;
import kz.jauap.office.answer.Signing;
import kz.jauap.office.answer.Submitting;
import kz.jauap.office.consideration.Completing;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.consideration.Inquiring;
import kz.jauap.office.consideration.Leaving;
import kz.jauap.office.consideration.Noting;
import kz.jauap.office.consideration.Visiting;
import kz.jauap.office.consideration.Writing;
import kz.jauap.office.consideration.invitation.Inviting;
import kz.jauap.office.control.Reminding;
import kz.jauap.office.control.promise.Keeping;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.routing.HandingOver;
import kz.jauap.office.routing.Onward;
import kz.jauap.office.routing.Redirecting;
import kz.jauap.office.routing.Urgent;
import kz.jauap.office.urgent.alarm.TakingOver;
import org.springframework.stereotype.Component;

/// The office's own verbs, the same that stand behind its pages.
@Component
record Desks(
        Assigning assigning,
        Redirecting redirecting,
        Onward onward,
        Urgent urgent,
        TakingOver takingOver,
        HandingOver handingOver,
        Noting noting,
        Inquiring inquiring,
        Visiting visiting,
        Inviting inviting,
        Extending extending,
        Leaving leaving,
        Completing completing,
        Writing writing,
        Reminding reminding,
        Submitting submitting,
        SendingBack sendingBack,
        Signing signing,
        Dispatching dispatching,
        Keeping keeping) {
    /// Has a place checked: the executor asks and, where the law wants his order, the head orders.
    Acted check(Hand executor, Hand head, LocalDate day, String place) {
        Acted asked = visiting.ask(executor, day, place);
        boolean waits = asked instanceof Acted.Done(var entries)
                && entries.stream().anyMatch(Considering.VisitAsked.class::isInstance);
        return waits ? visiting.order(head, "") : asked;
    }
}
