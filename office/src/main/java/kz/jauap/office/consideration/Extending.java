package kz.jauap.office.consideration;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.jauap.law.regime.Authority;
import kz.jauap.law.term.ExtensionBar;
import kz.jauap.office.look.grammar.ByAct;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.autograph.Autographed;
import kz.jauap.office.registry.autograph.Autographs;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Extends the term: the executor proposes, the head or a deputy decides, the law has the last word both times.
@Component
public class Extending {
    private final CaseActs acts;
    private final Running running;
    private final Autographs autographs;

    Extending(CaseActs acts, Running running, Autographs autographs) {
        this.acts = acts;
        this.running = running;
        this.autographs = autographs;
    }

    public Acted propose(Hand hand, int days, String reason) {
        return acts.act(
                hand,
                Deed.PROPOSE,
                Findings::barred,
                desk -> barred(desk.card(), days, Authority.HEAD)
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Timing.ExtensionProposed(days, desk.text(reason)))));
    }

    /// Why no extension, however short, can be proposed.
    public Optional<String> barred(CaseFile file) {
        return Findings.barred(file).or(() -> barred(file.card(), 1, Authority.HEAD));
    }

    /// Why the proposed extension could not be granted any more, by whomever.
    public Optional<String> barredNow(CaseFile file, int days) {
        return barred(file.card(), days, Authority.HEAD);
    }

    public Acted grant(Hand hand, String reason) {
        return grant(hand, reason, card -> autographs.wanting(hand.who(), card.body()), Optional::empty);
    }

    /// Grants it by the electronic signature of the head or the deputy.
    Acted grant(Hand hand, String reason, Autographed signed) {
        return grant(hand, reason, _ -> Optional.empty(), () -> {
            signed.paper();
            return Optional.of(signed.evidence());
        });
    }

    private Acted grant(
            Hand hand, String reason, Function<Card, Optional<String>> bar, Supplier<Optional<UUID>> evidence) {
        return decide(
                hand,
                desk -> proposed -> bar.apply(desk.card())
                        .or(() -> barred(desk.card(), proposed.days(), Rank.of(hand.who(), desk.card())))
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Timing.ExtensionGranted(
                                proposed.days(),
                                desk.text(reason),
                                running.extension(desk.card(), proposed.days()),
                                running.notice(desk.card()).end(),
                                evidence.get()))));
    }

    public Acted refuse(Hand hand, String reason) {
        return decide(hand, desk -> _ -> Acted.of(new Timing.ExtensionRefused(desk.text(reason))));
    }

    /// What the executor has proposed, if it is an extension.
    static Optional<Proposal.Extension> proposed(Card card) {
        return card.proposal().filter(Proposal.Extension.class::isInstance).map(Proposal.Extension.class::cast);
    }

    /// Why this official could not grant it today.
    Optional<String> barred(CaseFile file, SignedIn who) {
        return proposed(file.card())
                .map(extension -> barred(file.card(), extension.days(), Rank.of(who, file.card())))
                .orElseGet(() -> Optional.of("consideration.refused.nothing-proposed"));
    }

    private Acted decide(Hand hand, Function<OnDesk, Function<Proposal.Extension, Acted>> decision) {
        return acts.act(
                hand,
                Deed.DECIDE,
                desk -> proposed(desk.card())
                        .map(decision.apply(desk))
                        .orElseGet(() -> Acted.refuse("consideration.refused.nothing-proposed")));
    }

    /// Why the law would not let the term be extended today, if it would not; an informal record has no term.
    private Optional<String> barred(Card card, int days, Authority by) {
        if (!card.due().legal()) {
            return Optional.of("law.bar.NOT_EXTENDABLE");
        }
        return running.bars(card, days, by).stream()
                .min(ExtensionBar::compareTo)
                .map(bar -> ByAct.key("law.bar." + bar.name(), card.due().regime()));
    }
}
