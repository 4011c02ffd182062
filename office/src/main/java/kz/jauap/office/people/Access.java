package kz.jauap.office.people;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Impartiality;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.CaseFacts.Mark;
import kz.jauap.office.people.Verdict.Denied;
import kz.jauap.office.people.Verdict.Granted;
import kz.jauap.office.people.Verdict.Why;
import kz.jauap.office.people.staff.Chain;

/// Who may see a case and do what with it: a pure decision, the same for pages, lists, searches and exports.
///
/// An official of whom a case complains, everyone under him and whoever stands in for one of these neither sees
/// nor considers it. Where nobody in the office is above him, its registrars and controllers may pass it on.
public final class Access {
    private static final Set<Deed> PASSING_ON = EnumSet.of(
            Deed.SEE, Deed.PRINT_VOUCHER, Deed.LINK_NAMED, Deed.REDIRECT, Deed.HAND_OVER, Deed.REMIND, Deed.DISPATCH);
    private static final Set<Deed> FROM_ABOVE = EnumSet.of(Deed.SEE, Deed.LINK_NAMED, Deed.REDIRECT, Deed.HAND_OVER);
    private static final Set<Deed> OFFICIAL_ONLY = EnumSet.of(Deed.PROPOSE, Deed.DECIDE);

    private final SignedIn who;
    private final Chain chain;
    private final Set<Long> selves;
    private final Set<BodyId> below;
    private final Sight sight;

    /// @param below the bodies that stand under each body he works in
    Access(SignedIn who, Chain chain, Set<BodyId> below) {
        this.who = who;
        this.chain = chain;
        this.below = below;
        this.selves = who.selves();
        this.sight = new Sight(
                withBelow(bodiesOf(Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD, Role.CONTROLLER), Role.CONTROLLER),
                withBelow(bodiesOf(Role.REGISTRAR, Role.HEAD, Role.CONTROLLER), Role.CONTROLLER, Role.REGISTRAR),
                withBelow(bodiesOf(Role.REGISTRAR, Role.CONTROLLER), Role.CONTROLLER),
                withBelow(Set.of(), Role.REGISTRAR),
                selves,
                hiddenBehind());
    }

    public Verdict may(Deed deed, CaseFacts facts) {
        if (!disjoint(sight.hiddenBehind(), facts.namedOfficers())) {
            return new Denied(Why.CONFLICT);
        }
        boolean unlinked = facts.marks().contains(Mark.NAME_UNLINKED);
        if (unlinked && !sight.unlinkedBodies().contains(facts.body())) {
            return new Denied(Why.NAME_UNLINKED);
        }
        if (facts.marks().contains(Mark.SEALED)
                && !facts.inHandOf(selves)
                && !sight.sealedBodies().contains(facts.body())) {
            return new Denied(Why.SEALED);
        }
        if (!sight.sees(facts)) {
            return new Denied(Why.NOT_YOURS);
        }
        if (OFFICIAL_ONLY.contains(deed) && facts.weight() == Weight.INFORMAL) {
            return new Denied(Why.INFORMAL);
        }
        if (passingOn(facts) && !PASSING_ON.contains(deed)) {
            return new Denied(Why.CONFLICT);
        }
        return entitled(deed, facts) ? new Granted() : new Denied(Why.NOT_YOUR_ROLE);
    }

    /// What he sees, for queries; `sight().sees(facts)` and `may(SEE, facts)` always agree.
    public Sight sight() {
        return sight;
    }

    private boolean entitled(Deed deed, CaseFacts facts) {
        return switch (deed) {
            case SEE -> true;
            case REVEAL, ATTACH -> here(facts, Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD) || assigned(facts);
            case NOTE ->
                here(facts, Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD, Role.CONTROLLER) || facts.inHandOf(selves);
            case TAKE_PART, INSTRUCT -> here(facts, Role.HEAD, Role.DEPUTY_HEAD);
            case CONTRIBUTE -> here(facts, Role.HEAD, Role.DEPUTY_HEAD) || facts.inHandOf(selves);
            case PRINT_VOUCHER, NUMBER_OUTSIDE, DISPATCH -> here(facts, Role.REGISTRAR);
            case LINK_NAMED ->
                here(facts, Role.REGISTRAR, Role.CONTROLLER) || overseen(facts) || fromAbove(deed, facts);
            case KEEP_PROMISE -> here(facts, Role.HEAD, Role.DEPUTY_HEAD) || assigned(facts);
            case ASSIGN -> here(facts, Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD);
            case REDIRECT, HAND_OVER ->
                here(facts, Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD) || fromAbove(deed, facts);
            case CONSIDER, PROPOSE -> assigned(facts);
            // Law 221 arts. 8(3), 10(2), 11(2): extending, filing and terminating belong to a head or a deputy.
            case DECIDE, SIGN, PUT_OFF_PROMISE -> here(facts, Role.HEAD, Role.DEPUTY_HEAD);
            case PUBLISH -> here(facts, Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD);
            case REMIND -> here(facts, Role.HEAD, Role.DEPUTY_HEAD, Role.CONTROLLER) || overseen(facts);
            case KEEP_CARD -> here(facts, Role.REGISTRAR, Role.CONTROLLER) || overseen(facts);
            case CONSENT -> here(facts, Role.CONTROLLER) || overseen(facts);
        };
    }

    private boolean here(CaseFacts facts, Role... roles) {
        return Stream.of(roles).anyMatch(role -> who.has(role, facts.body()));
    }

    private boolean assigned(CaseFacts facts) {
        return !disjoint(selves, facts.assignedOfficers());
    }

    private boolean overseen(CaseFacts facts) {
        return withBelow(Set.of(), Role.CONTROLLER).contains(facts.body());
    }

    private boolean fromAbove(Deed deed, CaseFacts facts) {
        return FROM_ABOVE.contains(deed)
                && !facts.namedOfficers().isEmpty()
                && withBelow(Set.of(), Role.REGISTRAR).contains(facts.body());
    }

    private boolean passingOn(CaseFacts facts) {
        return facts.namedOfficers().stream().anyMatch(this::topAbove);
    }

    private Set<Long> hiddenBehind() {
        var hidden = selves.stream()
                .flatMap(self -> Impartiality.barring(self, chain.above(self)).stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (who.has(Role.REGISTRAR) || who.has(Role.CONTROLLER)) {
            hidden.removeIf(this::topAbove);
        }
        return Set.copyOf(hidden);
    }

    private boolean topAbove(long named) {
        return chain.top(named)
                && !selves.contains(named)
                && selves.stream().anyMatch(self -> chain.above(self).contains(named));
    }

    private Set<BodyId> bodiesOf(Role... roles) {
        Predicate<Officer> one = capacity -> List.of(roles).stream().anyMatch(capacity::has);
        return who.capacities().stream().filter(one).map(Officer::body).collect(Collectors.toUnmodifiableSet());
    }

    private Set<BodyId> withBelow(Set<BodyId> bodies, Role... overseers) {
        return Stream.of(overseers).anyMatch(role -> who.has(role, BodyId.CITY))
                ? Stream.concat(bodies.stream(), below.stream()).collect(Collectors.toUnmodifiableSet())
                : bodies;
    }

    private static boolean disjoint(Set<Long> some, Set<Long> others) {
        return some.stream().noneMatch(others::contains);
    }
}
