package kz.jauap.office.consideration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.jauap.law.regime.Powers;
import kz.jauap.law.term.Ground;
import kz.jauap.office.consideration.invitation.Invitation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Checks on site: the executor asks for one, the head orders it, and the applicant is told. The first time this turns
/// the ordinary term into the longer one.
@Component
public class Visiting {
    private static final String PAST = "consideration.refused.visit-past";
    private static final String HEAD_ONLY = "consideration.refused.head-only";

    private final CaseActs acts;
    private final Running running;

    Visiting(CaseActs acts, Running running) {
        this.acts = acts;
        this.running = running;
    }

    /// Asks for one; whoever has the power to order it has ordered it by asking.
    public Acted ask(Hand hand, LocalDate day, String place) {
        return acts.act(hand, Deed.CONSIDER, Findings::barred, desk -> {
            if (past(day)) {
                return Acted.refuse(PAST);
            }
            TextRef words = desk.text(place);
            return orders(hand.who(), desk.card())
                    ? appointed(desk.card(), day, words, Optional.empty())
                    : Acted.of(new Considering.VisitAsked(day, words));
        });
    }

    /// Orders what the executor has asked for.
    ///
    /// @param words of the head for the staff, if any
    public Acted order(Hand hand, String words) {
        return decide(hand, desk -> asked -> {
            if (past(asked.day())) {
                return Acted.refuse(PAST);
            }
            Optional<Entry> said =
                    words.isBlank() ? Optional.empty() : Optional.of(new Considering.Noted(desk.text(words)));
            return appointed(desk.card(), asked.day(), asked.reason(), said);
        });
    }

    public Acted refuse(Hand hand, String reason) {
        return decide(hand, desk -> _ -> Acted.of(new Considering.VisitRefused(desk.text(reason))));
    }

    /// Whether he may order a check on site himself; no law says who may where none governs the case.
    public boolean orders(SignedIn who, Card card) {
        return card.due()
                .regime()
                .map(regime -> Powers.orderingVisit(regime).contains(Rank.of(who, card)))
                .orElse(true);
    }

    /// What the executor has asked for, if it is a check on site.
    public static Optional<Proposal.Visit> asked(Card card) {
        return card.proposal().filter(Proposal.Visit.class::isInstance).map(Proposal.Visit.class::cast);
    }

    /// Why it could not be ordered any more, by whomever.
    public Optional<String> barredNow(Proposal.Visit asked) {
        return past(asked.day()) ? Optional.of(PAST) : Optional.empty();
    }

    /// Why this official decides on nothing here.
    public Optional<String> barredDeciding(SignedIn who, Card card) {
        return asked(card).isPresent() && !orders(who, card) ? Optional.of(HEAD_ONLY) : Optional.empty();
    }

    private Acted decide(Hand hand, Function<OnDesk, Function<Proposal.Visit, Acted>> decision) {
        return acts.act(
                hand,
                Deed.DECIDE,
                file -> barredDeciding(hand.who(), file.card()),
                desk -> asked(desk.card())
                        .map(decision.apply(desk))
                        .orElseGet(() -> Acted.refuse("consideration.refused.nothing-proposed")));
    }

    private Acted appointed(Card card, LocalDate day, TextRef place, Optional<Entry> said) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Considering.VisitAppointed(day, place));
        running.turned(card, Ground.SITE_VISIT).ifPresent(entries::add);
        said.ifPresent(entries::add);
        return new Acted.Done(List.copyOf(entries));
    }

    private boolean past(LocalDate day) {
        return day.isBefore(running.today());
    }

    public Acted held(Hand hand, String report) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                this::barredReport,
                desk -> Acted.of(new Considering.VisitHeld(desk.text(report))));
    }

    /// Why there is no visit to report of.
    public Optional<String> barredReport(CaseFile file) {
        if (file.card().stage() != Stage.IN_WORK) {
            return Optional.of("consideration.refused.not-in-work");
        }
        Optional<Invitation> visit = Invitation.to(Occasion.VISIT, file.history());
        if (visit.isEmpty()) {
            return Optional.of("consideration.refused.no-visit");
        }
        return visit.get().day().isAfter(running.today())
                ? Optional.of("consideration.refused.visit-ahead")
                : Optional.empty();
    }
}
