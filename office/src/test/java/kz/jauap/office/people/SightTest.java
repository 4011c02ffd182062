package kz.jauap.office.people;

import static kz.jauap.office.people.Townhall.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kz.jauap.office.people.CaseFacts.Mark;
import kz.jauap.office.people.Verdict.Denied;
import kz.jauap.office.people.Verdict.Why;
import org.junit.jupiter.api.Test;

/// Who sees a case at all: nobody it names, always somebody, and the right ones of the city and its districts.
class SightTest extends EveryCase {
    private static final Set<Deed> DECIDING = EnumSet.of(
            Deed.ASSIGN,
            Deed.INSTRUCT,
            Deed.CONTRIBUTE,
            Deed.CONSIDER,
            Deed.PROPOSE,
            Deed.DECIDE,
            Deed.SIGN,
            Deed.REVEAL);

    @Test
    void whoIsNamedAndWhoeverStandsInForHimDoesNothing() {
        everybody((who, absent) -> {
            var access = access(who, absent);
            var selves = absent.isEmpty() ? ids(who) : ids(who, absent.getFirst());
            cases.stream()
                    .filter(facts -> !Collections.disjoint(selves, facts.namedOfficers()))
                    .forEach(facts -> assertThat(access.may(Deed.SEE, facts)).isEqualTo(new Denied(Why.CONFLICT)));
        });
    }

    @Test
    void whoStandsUnderTheNamedNeverDecidesAndSeesOnlyToPassOnWhatNobodyElseCould() {
        everybody((who, absent) -> {
            var access = access(who, absent);
            var over = new ArrayList<>(hall.above(who));
            absent.forEach(one -> over.addAll(hall.above(one)));
            for (var facts : cases) {
                if (Collections.disjoint(over, facts.namedOfficers())) {
                    continue;
                }
                DECIDING.forEach(
                        deed -> assertThat(access.may(deed, facts).granted()).isFalse());
                boolean onlyTheTop = facts.namedOfficers().stream()
                        .filter(over::contains)
                        .allMatch(named -> named == hall.akim.id());
                boolean passes = passer(who) || absent.stream().anyMatch(SightTest::passer);
                if (!onlyTheTop || !passes) {
                    assertThat(access.may(Deed.SEE, facts).granted()).isFalse();
                }
            }
        });
    }

    @Test
    void sightAndSeeingAgreeAndEveryDeedNeedsSight() {
        everybody((who, absent) -> {
            var access = access(who, absent);
            for (var facts : cases) {
                boolean sees = access.may(Deed.SEE, facts).granted();
                assertThat(access.sight().sees(facts)).isEqualTo(sees);
                if (!sees) {
                    assertThat(EnumSet.allOf(Deed.class))
                            .noneMatch(deed -> access.may(deed, facts).granted());
                }
            }
        });
    }

    @Test
    void noCaseIsOutOfEverybodysSight() {
        cases.stream().filter(facts -> facts.namedOfficers().size() <= 1).forEach(facts -> {
            assertThat(hall.staff)
                    .as("%s", facts)
                    .anyMatch(who -> hall.access(who).may(Deed.SEE, facts).granted());
            assertThat(hall.staff)
                    .as("%s", facts)
                    .anyMatch(who -> hall.access(who).may(Deed.REDIRECT, facts).granted()
                            || hall.access(who).may(Deed.LINK_NAMED, facts).granted());
        });
    }

    @Test
    void administratorsAndExecutorsSeeNoCaseOfOthers() {
        for (var facts : cases) {
            assertThat(hall.access(hall.administrator).may(Deed.SEE, facts).granted())
                    .isFalse();
            if (!facts.assignedOfficers().contains(hall.executor.id())) {
                assertThat(hall.access(hall.executor).may(Deed.SEE, facts).granted())
                        .isFalse();
            }
        }
    }

    @Test
    void untilTheNameIsLinkedOnlyRegistrarsAndControllersSee() {
        cases.stream()
                .filter(facts -> facts.marks().contains(Mark.NAME_UNLINKED))
                .forEach(facts -> hall.staff.stream()
                        .filter(who -> !passer(who))
                        .forEach(who -> assertThat(
                                        hall.access(who).may(Deed.SEE, facts).granted())
                                .isFalse()));
    }

    private static boolean passer(Officer one) {
        return one.has(Role.REGISTRAR) || one.has(Role.CONTROLLER);
    }
}
