package kz.jauap.office.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.admission.Admission;
import kz.jauap.law.admission.Admissions;
import kz.jauap.law.admission.Alarm;
import kz.jauap.law.admission.Authorship;
import kz.jauap.law.admission.Screening;
import kz.jauap.law.admission.Substance;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
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
        return acts.act(
                hand,
                Deed.REDIRECT,
                desk -> barred(desk.file())
                        .or(() -> urgent(desk.file()) ? Optional.of("routing.refused.not-ordinary") : Optional.empty())
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Admitting.ThreatRecognised())));
    }

    /// A person has read what came as a threat and found none; it goes back into its turn.
    public Acted dismiss(Hand hand, String reason) {
        return acts.act(
                hand,
                Deed.REDIRECT,
                desk -> barred(desk.file())
                        .or(() -> open(desk.file()) ? Optional.empty() : Optional.of("routing.refused.not-urgent"))
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Admitting.ThreatDismissed(desk.text(reason)))));
    }

    /// Sends it as a whole to the body that acts on such things, whatever else is missing in it.
    public Acted redirect(Hand hand, BodyId to, String reason) {
        return acts.act(
                hand,
                Deed.REDIRECT,
                desk -> barred(desk.file())
                        .or(() -> unknown(to))
                        .map(Acted::refuse)
                        .orElseGet(() -> atOnce(desk, to, reason)));
    }

    /// Why the case, as it stands, takes no such decision.
    public static Optional<String> barred(CaseFile file) {
        return file.card().stage().inHand() ? Optional.empty() : Optional.of("routing.refused.not-in-hand");
    }

    public static boolean urgent(CaseFile file) {
        return file.card().urgency() == Urgency.THREAT;
    }

    /// Whether it stands ahead of the queue: as a threat, or for a person to say whether it is one.
    public static boolean open(CaseFile file) {
        return file.card().urgency() != Urgency.ORDINARY;
    }

    private Acted atOnce(OnDesk desk, BodyId to, String reason) {
        var found = new Screening(Alarm.THREAT, Authorship.ANONYMOUS, Substance.STATED, List.of());
        return switch (Admissions.of(found)) {
            case Admission.RedirectAtOnce _ -> {
                List<Entry> entries = new ArrayList<>();
                if (!urgent(desk.file())) {
                    entries.add(new Admitting.ThreatRecognised());
                }
                entries.add(new Routing.RedirectedOutside(
                        to.value(), List.of(), desk.text(reason), days.redirection(desk.card()), Optional.empty()));
                yield new Acted.Done(List.copyOf(entries));
            }
            case Admission.Consider _, Admission.Cure _, Admission.LeaveUnconsidered _ ->
                Acted.refuse("routing.refused.not-urgent");
        };
    }

    private Optional<String> unknown(BodyId to) {
        return organisation.find(to.value()).filter(found -> !found.registers()).isPresent()
                ? Optional.empty()
                : Optional.of("routing.refused.unknown-body");
    }
}
