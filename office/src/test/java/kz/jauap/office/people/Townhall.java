package kz.jauap.office.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.CaseFacts.Mark;
import kz.jauap.office.people.staff.Chain;

/// A small akimat for tests of access: a city, a district and a department under it, one official for each role.
final class Townhall {
    static final BodyId CITY = BodyId.CITY;
    static final BodyId MEDEU = new BodyId("medeu");
    static final BodyId ROADS = new BodyId("roads");

    final Officer akim = officer(1, CITY, Role.HEAD);
    final Officer deputy = officer(2, CITY, Role.DEPUTY_HEAD);
    final Officer registrar = officer(3, CITY, Role.REGISTRAR);
    final Officer controller = officer(4, CITY, Role.CONTROLLER);
    final Officer executor = officer(5, CITY, Role.EXECUTOR);
    final Officer administrator = officer(6, CITY, Role.ADMINISTRATOR);
    final Officer medeuHead = officer(11, MEDEU, Role.HEAD);
    final Officer medeuDeputy = officer(12, MEDEU, Role.DEPUTY_HEAD);
    final Officer medeuRegistrar = officer(13, MEDEU, Role.REGISTRAR);
    final Officer medeuController = officer(14, MEDEU, Role.CONTROLLER);
    final Officer medeuExecutor = officer(15, MEDEU, Role.EXECUTOR);
    final Officer roadsHead = officer(21, ROADS, Role.HEAD);
    final Officer roadsClerk = officer(22, ROADS, Role.EXECUTOR, Role.REGISTRAR);

    final List<Officer> staff = List.of(
            akim,
            deputy,
            registrar,
            controller,
            executor,
            administrator,
            medeuHead,
            medeuDeputy,
            medeuRegistrar,
            medeuController,
            medeuExecutor,
            roadsHead,
            roadsClerk);

    private final Chain chain = Chain.of(staff, body -> body.equals(CITY) ? List.of() : List.of(CITY));

    Access access(Officer who, Officer... absent) {
        var below = Stream.concat(Stream.of(who), Stream.of(absent))
                        .anyMatch(one -> one.body().equals(CITY))
                ? Set.of(MEDEU, ROADS)
                : Set.<BodyId>of();
        return new Access(new SignedIn(who, List.of(absent)), chain, below);
    }

    /// Who stands above an official, written down by hand.
    Set<Long> above(Officer one) {
        if (one.id() == akim.id()) return Set.of();
        if (one.body().equals(CITY) || one.has(Role.HEAD)) return Set.of(akim.id());
        return one.body().equals(MEDEU) ? Set.of(medeuHead.id(), akim.id()) : Set.of(roadsHead.id(), akim.id());
    }

    /// Every combination of facts that a decision could turn on.
    List<CaseFacts> everyCase() {
        var all = new ArrayList<CaseFacts>();
        for (var body : List.of(CITY, MEDEU, ROADS)) {
            for (var weight : Weight.values()) {
                for (var assigned :
                        List.of(Set.<Long>of(), ids(executor), ids(medeuExecutor), ids(medeuExecutor, roadsClerk))) {
                    for (var named : everyNaming()) {
                        for (var marks : List.of(
                                Set.<Mark>of(),
                                Set.of(Mark.SEALED),
                                Set.of(Mark.NAME_UNLINKED),
                                Set.of(Mark.SEALED, Mark.NAME_UNLINKED))) {
                            all.add(new CaseFacts(body, weight, assigned, named, marks));
                        }
                    }
                }
            }
        }
        return all;
    }

    private List<Set<Long>> everyNaming() {
        var namings = new ArrayList<Set<Long>>();
        namings.add(Set.of());
        staff.forEach(one -> namings.add(ids(one)));
        namings.add(ids(akim, medeuHead));
        namings.add(ids(medeuExecutor, roadsHead));
        namings.add(ids(registrar, controller));
        return namings;
    }

    static Set<Long> ids(Officer... officers) {
        return Stream.of(officers).map(Officer::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Officer officer(long id, BodyId body, Role... roles) {
        return new Officer(
                id,
                "officer" + id,
                PersonName.of("Оспанова", "Әсел", ""),
                Trilingual.same("-"),
                body,
                Optional.empty(),
                Optional.empty(),
                Set.of(roles),
                Officer.State.IN_SERVICE);
    }
}
