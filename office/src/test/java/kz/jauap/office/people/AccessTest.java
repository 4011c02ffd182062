package kz.jauap.office.people;

import static kz.jauap.office.people.Townhall.CITY;
import static kz.jauap.office.people.Townhall.MEDEU;
import static kz.jauap.office.people.Townhall.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.people.CaseFacts.Mark;
import kz.jauap.office.people.Verdict.Denied;
import kz.jauap.office.people.Verdict.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each role may do with a case.
class AccessTest extends EveryCase {
    /// One row for each role, on an ordinary complaint of its own body assigned to the executor.
    @ParameterizedTest
    @CsvSource({
        "REGISTRAR, SEE REVEAL PRINT_VOUCHER NUMBER_OUTSIDE ATTACH NOTE LINK_NAMED ASSIGN REDIRECT HAND_OVER DISPATCH PUBLISH KEEP_CARD",
        "EXECUTOR, SEE REVEAL ATTACH NOTE CONTRIBUTE CONSIDER PROPOSE KEEP_PROMISE",
        "HEAD, SEE REVEAL ATTACH NOTE ASSIGN TAKE_PART INSTRUCT CONTRIBUTE DECIDE REDIRECT HAND_OVER SIGN KEEP_PROMISE PUT_OFF_PROMISE PUBLISH REMIND",
        "DEPUTY_HEAD, SEE REVEAL ATTACH NOTE ASSIGN TAKE_PART INSTRUCT CONTRIBUTE DECIDE REDIRECT HAND_OVER SIGN KEEP_PROMISE PUT_OFF_PROMISE PUBLISH REMIND",
        "CONTROLLER, SEE NOTE LINK_NAMED CONSENT REMIND KEEP_CARD",
        "ADMINISTRATOR, ''",
    })
    void eachRoleMayDoItsOwnDeeds(Role role, String deeds) {
        var facts = new CaseFacts(CITY, Weight.OFFICIAL, ids(hall.executor), Set.of(), Set.of());
        var who = hall.staff.stream()
                .filter(one -> one.body().equals(CITY) && one.has(role))
                .findFirst()
                .orElseThrow();
        var may = EnumSet.allOf(Deed.class).stream()
                .filter(deed -> hall.access(who).may(deed, facts).granted())
                .map(Deed::name)
                .collect(Collectors.joining(" "));
        assertThat(may).isEqualTo(deeds);
    }

    @Test
    void theCitysControllerReadsAndRemindsEverywhereAndADistrictsAtHome() {
        for (var facts : cases) {
            if (facts.namedOfficers().isEmpty()) {
                assertThat(hall.access(hall.controller).may(Deed.REMIND, facts).granted())
                        .isTrue();
                assertThat(hall.access(hall.medeuController)
                                .may(Deed.REMIND, facts)
                                .granted())
                        .isEqualTo(facts.body().equals(MEDEU));
            }
        }
    }

    @Test
    void extensionAndLeavingAreForOfficialAppealsOnly() {
        cases.stream()
                .filter(facts -> facts.weight() == Weight.INFORMAL)
                .forEach(facts -> everybody((who, absent) -> {
                    assertThat(access(who, absent).may(Deed.PROPOSE, facts).granted())
                            .isFalse();
                    assertThat(access(who, absent).may(Deed.DECIDE, facts).granted())
                            .isFalse();
                }));
    }

    @Test
    void whoStandsInForTheHeadDecidesInHisPlace() {
        var facts = new CaseFacts(MEDEU, Weight.OFFICIAL, ids(hall.medeuExecutor), Set.of(), Set.of());
        assertThat(hall.access(hall.medeuExecutor).may(Deed.SIGN, facts)).isEqualTo(new Denied(Why.NOT_YOUR_ROLE));
        assertThat(hall.access(hall.medeuExecutor, hall.medeuHead)
                        .may(Deed.SIGN, facts)
                        .granted())
                .isTrue();
    }

    @Test
    void whoHasAShareSeesAndContributesAndDecidesNothing() {
        var facts = new CaseFacts(
                CITY, Weight.OFFICIAL, Set.of(), ids(hall.executor), ids(hall.medeuHead), Set.of(Mark.SEALED));
        assertThat(EnumSet.allOf(Deed.class).stream()
                        .filter(deed ->
                                hall.access(hall.executor).may(deed, facts).granted()))
                .containsExactly(Deed.SEE, Deed.NOTE, Deed.CONTRIBUTE);
        var aboutHim = new CaseFacts(CITY, Weight.OFFICIAL, Set.of(), ids(hall.executor), ids(hall.executor), Set.of());
        assertThat(hall.access(hall.executor).may(Deed.SEE, aboutHim)).isEqualTo(new Denied(Why.CONFLICT));
    }
}
