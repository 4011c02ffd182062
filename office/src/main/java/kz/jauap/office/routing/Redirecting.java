package kz.jauap.office.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jauap.law.redirection.Redirection;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.autograph.Autographed;
import kz.jauap.office.registry.autograph.Autographs;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Passes an appeal, or some of its claims, on to the body whose matter it is.
///
/// Inside the akimat it becomes a part with its own number and the first receipt's term; outside it awaits the
/// proof that the other body has it.
@Component
public class Redirecting {
    private final CaseActs acts;
    private final Journal journal;
    private final Organisation organisation;
    private final Candidates candidates;
    private final TellingDays days;
    private final Autographs autographs;

    Redirecting(
            CaseActs acts,
            Journal journal,
            Organisation organisation,
            Candidates candidates,
            TellingDays days,
            Autographs autographs) {
        this.acts = acts;
        this.journal = journal;
        this.organisation = organisation;
        this.candidates = candidates;
        this.days = days;
        this.autographs = autographs;
    }

    /// To another body of the same akimat.
    ///
    /// @param claims places of the claims that go along, counted from 1; empty for all
    public Acted inside(Hand hand, BodyId to, List<Integer> claims, String reason) {
        return inside(hand, to, claims, reason, unsigned(hand));
    }

    /// What bars a deed, and the proof of its signature where it has one.
    private record Leave(Function<CaseFile, Optional<String>> bar, Supplier<Optional<UUID>> evidence) {}

    private Leave unsigned(Hand hand) {
        return new Leave(file -> autographs.wanting(hand.who(), file.card().body()), Optional::empty);
    }

    private Acted inside(Hand hand, BodyId to, List<Integer> claims, String reason, Leave leave) {
        return redirect(
                hand,
                file -> leave.bar().apply(file).or(() -> barredInside(file, to)).or(() -> Onward.barred(file, to)),
                claims,
                desk -> (going, whole) -> new Routing.RedirectedInside(
                        to.value(),
                        desk.held().part(to, going),
                        whole ? List.of() : going,
                        desk.text(reason),
                        days.redirection(desk.card()),
                        leave.evidence().get()));
    }

    /// To a body outside the akimat.
    ///
    /// @param claims places of the claims that go along, counted from 1; empty for all
    public Acted outside(Hand hand, BodyId to, List<Integer> claims, String reason) {
        return outside(hand, to, claims, reason, unsigned(hand));
    }

    /// To either, by the electronic signature of a head or a deputy.
    Acted signed(Hand hand, Body to, List<Integer> claims, String reason, Autographed signed) {
        var leave = new Leave(_ -> Optional.empty(), () -> {
            signed.paper();
            return Optional.of(signed.evidence());
        });
        return to.registers()
                ? inside(hand, to.id(), claims, reason, leave)
                : outside(hand, to.id(), claims, reason, leave);
    }

    /// Why the case, as it stands, does not go to a body.
    Optional<String> barred(CaseFile file, Body to) {
        return barred(file).or(() -> barredAt(file, to.id())).or(() -> Onward.barred(file, to.id()));
    }

    /// Why a body is not one for this case.
    Optional<String> barredAt(CaseFile file, BodyId to) {
        return organisation.find(to.value()).filter(Body::registers).isPresent()
                ? barredInside(file, to)
                : barredOutside(to);
    }

    private Acted outside(Hand hand, BodyId to, List<Integer> claims, String reason, Leave leave) {
        return redirect(
                hand,
                file -> leave.bar().apply(file).or(() -> barredOutside(to)).or(() -> Onward.barred(file, to)),
                claims,
                desk -> (going, whole) -> new Routing.RedirectedOutside(
                        to.value(),
                        whole ? List.of() : going,
                        desk.text(reason),
                        days.redirection(desk.card()),
                        leave.evidence().get()));
    }

    private Acted redirect(
            Hand hand,
            Function<CaseFile, Optional<String>> bar,
            List<Integer> claims,
            Function<OnDesk, BiFunction<List<Integer>, Boolean, Entry>> entry) {
        return acts.act(
                hand,
                Deed.REDIRECT,
                file -> barred(file).or(() -> bar.apply(file)),
                desk -> passing(desk, claims, entry.apply(desk)));
    }

    private Acted passing(OnDesk desk, List<Integer> chosen, BiFunction<List<Integer>, Boolean, Entry> entry) {
        Set<Integer> here = here(desk.file());
        Set<Integer> going = new TreeSet<>(chosen.isEmpty() ? here : chosen);
        if (!here.containsAll(going)) {
            return Acted.refuse("routing.refused.claims");
        }
        var split = Redirection.split(here, going.stream().collect(Collectors.toMap(claim -> claim, _ -> true)));
        boolean all = going.size() == desk.file().letter().claims().size();
        return Acted.of(entry.apply(all ? List.of() : List.copyOf(going), split.isInFull()));
    }

    /// The places of the claims that have not gone elsewhere yet.
    public static Set<Integer> here(CaseFile file) {
        Set<Integer> here = IntStream.rangeClosed(1, file.letter().claims().size())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        here.removeAll(Routing.Taken.gone(file.history()));
        return here;
    }

    /// Why the case, as it stands, goes nowhere.
    public static Optional<String> barred(CaseFile file) {
        return file.card().stage().inHand() ? Optional.empty() : Optional.of("routing.refused.not-in-hand");
    }

    private Optional<String> barredInside(CaseFile file, BodyId to) {
        Optional<Body> body = organisation.find(to.value()).filter(Body::registers);
        if (body.isEmpty() || to.equals(file.card().body())) {
            return Optional.of("routing.refused.unknown-body");
        }
        if (file.row().restricted()) {
            return Optional.of("routing.refused.name-first");
        }
        if (cameThrough(file.card().registered().origin(), to)) {
            return Optional.of("routing.refused.back-again");
        }
        return candidates.someoneMayDecide(to, file)
                ? Optional.empty()
                : Optional.of("routing.refused.complained-about");
    }

    private Optional<String> barredOutside(BodyId to) {
        return organisation.find(to.value()).filter(found -> !found.registers()).isPresent()
                ? Optional.empty()
                : Optional.of("routing.refused.unknown-body");
    }

    /// Whether a part came from this body, at first or second hand: it must not go in a circle.
    private boolean cameThrough(Optional<Origin> origin, BodyId body) {
        return origin.filter(each -> each.relation() == Origin.Relation.PART)
                .flatMap(each -> journal.card(new AppealId(each.appeal())))
                .map(card -> card.body().equals(body)
                        || cameThrough(card.registered().origin(), body))
                .orElse(false);
    }
}
