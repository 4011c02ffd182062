package kz.jauap.office.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Passing on a second time what has been passed on already: it needs the controller's consent, so that nobody's appeal
/// is sent from door to door.
@Component
public class Onward {
    private final CaseActs acts;
    private final Redirecting redirecting;

    Onward(CaseActs acts, Redirecting redirecting) {
        this.acts = acts;
        this.redirecting = redirecting;
    }

    /// Asks for the consent to pass a part on to a body.
    public Acted ask(Hand hand, BodyId to, String reason) {
        return acts.act(
                hand,
                Deed.REDIRECT,
                file -> Redirecting.barred(file)
                        .or(() -> asked(file).isPresent() ? Optional.of("routing.refused.asked") : Optional.empty())
                        .or(() -> redirecting.barredAt(file, to)),
                desk -> Acted.of(new Routing.OnwardAsked(to.value(), desk.text(reason))));
    }

    /// The controller's consent: the part may go to the body that was named, and to no other.
    public Acted allow(Hand hand, String reason) {
        return decide(hand, (desk, asked) -> new Routing.OnwardAllowed(asked.toBody(), desk.text(reason)));
    }

    public Acted refuse(Hand hand, String reason) {
        return decide(hand, (desk, _) -> new Routing.OnwardRefused(desk.text(reason)));
    }

    private Acted decide(Hand hand, BiFunction<OnDesk, Proposal.Onward, Entry> decision) {
        return acts.act(
                hand,
                Deed.CONSENT,
                desk -> asked(desk.file())
                        .map(asked -> Acted.of(decision.apply(desk, asked)))
                        .orElseGet(() -> Acted.refuse("routing.refused.not-asked")));
    }

    /// What the controller is asked for.
    public static Optional<Proposal.Onward> asked(CaseFile file) {
        return file.card().proposal().filter(Proposal.Onward.class::isInstance).map(Proposal.Onward.class::cast);
    }

    /// Why a controller has nothing to decide.
    public static Optional<String> barred(CaseFile file) {
        return asked(file).isPresent() ? Optional.empty() : Optional.of("routing.refused.not-asked");
    }

    /// Whether this case came here by being passed on.
    public static boolean needed(CaseFile file) {
        return file.card()
                .registered()
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.PART)
                .isPresent();
    }

    /// Why a case does not go to a body without the controller.
    static Optional<String> barred(CaseFile file, BodyId to) {
        return unasked(file, to) ? Optional.of("routing.refused.onward") : Optional.empty();
    }

    /// Whether a controller would have to be asked before a case goes to a body.
    public static boolean unasked(CaseFile file, BodyId to) {
        return needed(file) && !allowed(file.history()).equals(Optional.of(to));
    }

    /// Where a controller has last let it go.
    public static Optional<BodyId> allowed(List<Journaled> history) {
        return history.stream()
                .map(Journaled::entry)
                .filter(Routing.OnwardAllowed.class::isInstance)
                .map(entry -> new BodyId(((Routing.OnwardAllowed) entry).toBody()))
                .reduce((_, later) -> later);
    }
}
