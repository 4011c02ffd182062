package kz.jauap.office.routing;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.admission.Admission;
import kz.jauap.law.admission.Admissions;
import kz.jauap.law.admission.Alarm;
import kz.jauap.law.admission.Authorship;
import kz.jauap.law.admission.Screening;
import kz.jauap.law.admission.Substance;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// The lane ahead of every queue: a person reads whether a crime or a threat is meant, and sends it on at once.
@Component
public class Urgent {
    private final CaseActs acts;
    private final Organisation organisation;
    private final TellingDays days;

    Urgent(CaseActs acts, Organisation organisation, TellingDays days) {
        this.acts = acts;
        this.organisation = organisation;
        this.days = days;
    }

    /// A person has read a crime or a threat in what came as an ordinary appeal.
    public Acted recognise(Hand hand) {
        return acts.act(hand, Deed.REDIRECT, desk -> {
            if (!desk.inHand() || desk.card().urgency() == Urgency.THREAT) {
                return Acted.refuse("routing.refused.not-ordinary");
            }
            return Acted.of(new Admitting.ThreatRecognised());
        });
    }

    /// A person has read what came as a threat and found none; it goes back into its turn.
    public Acted dismiss(Hand hand, String reason) {
        return acts.act(
                hand,
                Deed.REDIRECT,
                desk -> notUrgent(desk)
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Admitting.ThreatDismissed(desk.text(reason)))));
    }

    /// Sends it as a whole to the body that acts on such things, whatever else is missing in it.
    public Acted redirect(Hand hand, BodyId to, String reason) {
        return acts.act(
                hand,
                Deed.REDIRECT,
                desk -> notUrgent(desk)
                        .or(() -> unknown(to))
                        .map(Acted::refuse)
                        .orElseGet(() -> atOnce(desk, to, reason)));
    }

    private Acted atOnce(OnDesk desk, BodyId to, String reason) {
        var found = new Screening(Alarm.THREAT, Authorship.ANONYMOUS, Substance.STATED, List.of());
        return switch (Admissions.of(found)) {
            case Admission.RedirectAtOnce _ ->
                Acted.of(new Routing.RedirectedOutside(
                        to.value(), List.of(), desk.text(reason), days.redirection(desk.card())));
            case Admission.Consider _, Admission.Cure _, Admission.LeaveUnconsidered _ ->
                Acted.refuse("routing.refused.not-urgent");
        };
    }

    private static Optional<String> notUrgent(OnDesk desk) {
        return desk.inHand() && desk.card().urgency() == Urgency.THREAT
                ? Optional.empty()
                : Optional.of("routing.refused.not-urgent");
    }

    private Optional<String> unknown(BodyId to) {
        return organisation
                        .find(to.value())
                        .filter(found -> !found.registers())
                        .map(Body::id)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("routing.refused.unknown-body");
    }
}
