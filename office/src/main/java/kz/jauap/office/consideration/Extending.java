package kz.jauap.office.consideration;

import java.util.Optional;
import java.util.function.Function;
import kz.jauap.law.regime.Authority;
import kz.jauap.law.term.ExtensionBar;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Extends the term: the executor proposes, the head or a deputy decides, the law has the last word both times.
@Component
public class Extending {
    private final CaseActs acts;
    private final Running running;

    Extending(CaseActs acts, Running running) {
        this.acts = acts;
        this.running = running;
    }

    public Acted propose(Hand hand, int days, String reason) {
        return acts.act(hand, Deed.PROPOSE, desk -> {
            if (desk.card().stage() != Stage.IN_WORK) {
                return Acted.refuse("consideration.refused.not-in-work");
            }
            if (Findings.decisionAwaited(desk.card())) {
                return Acted.refuse("consideration.refused.decision-first");
            }
            return barred(desk.card(), days, Authority.HEAD)
                    .map(Acted::refuse)
                    .orElseGet(() -> Acted.of(new Timing.ExtensionProposed(days, desk.text(reason))));
        });
    }

    public Acted grant(Hand hand, String reason) {
        return decide(
                hand,
                desk -> proposed -> barred(desk.card(), proposed.days(), authority(hand.who(), desk.card()))
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Timing.ExtensionGranted(
                                proposed.days(),
                                desk.text(reason),
                                running.extended(desk.card(), proposed.days()),
                                running.tellBy(desk.card())))));
    }

    public Acted refuse(Hand hand, String reason) {
        return decide(hand, desk -> _ -> Acted.of(new Timing.ExtensionRefused(desk.text(reason))));
    }

    private Acted decide(Hand hand, Function<OnDesk, Function<Proposal.Extension, Acted>> decision) {
        return acts.act(
                hand,
                Deed.DECIDE,
                desk -> desk.card()
                        .proposal()
                        .filter(Proposal.Extension.class::isInstance)
                        .map(Proposal.Extension.class::cast)
                        .map(decision.apply(desk))
                        .orElseGet(() -> Acted.refuse("consideration.refused.nothing-proposed")));
    }

    /// Why the law would not let the term be extended today, if it would not.
    Optional<String> barred(Card card, int days, Authority by) {
        return running.bars(card, days, by).stream()
                .min(ExtensionBar::compareTo)
                .map(bar -> "law.bar." + bar.name());
    }

    private static Authority authority(SignedIn who, Card card) {
        if (who.has(Role.HEAD, card.body())) {
            return Authority.HEAD;
        }
        return who.has(Role.DEPUTY_HEAD, card.body()) ? Authority.DEPUTY_HEAD : Authority.OTHER;
    }
}
