package kz.jauap.office.routing;

import static kz.jauap.office.guide.Point.U27;
import static kz.jauap.office.registry.act.Verdict.done;
import static kz.jauap.office.registry.act.Verdict.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Parts of an appeal on their way: whole or claim by claim, never back, onward with consent only, outside with a
/// proof.
@OfficeTest
class OnwardTest extends RoutingTown {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    Onward onward;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Lists lists;

    @Autowired
    OnwardTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void aWholeAppealGoesToAnotherBodyOfTheAkimatWithTheFirstReceiptsTerm() {
        AppealId appeal = town.paper("city");
        Card before = town.card(appeal);
        done(redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "Құзыреті бойынша"));
        CardRow part = lists.grownFrom(appeal).getFirst();
        assertThat(part.number().text()).isEqualTo(before.number().text() + "/1");
        assertThat(part.body()).isEqualTo(ENERGY);
        assertThat(part.considerBy()).isEqualTo(before.due().considerBy());
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.REDIRECTED);
        assertThat(town.last(appeal)).isInstanceOfSatisfying(Routing.RedirectedInside.class, entry -> {
            assertThat(entry.tellBy()).isEqualTo(THURSDAY);
            assertThat(entry.claims()).isEmpty();
        });
        refused(
                redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "тағы"),
                "routing.refused.not-in-hand");
    }

    @Meets(U27)
    @Test
    void chosenClaimsGoAndTheOthersStay() {
        AppealId appeal = town.paper("city");
        done(redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(1), "Шам"));
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.REGISTERED);
        AppealId part = lists.grownFrom(appeal).getFirst().appeal();
        assertThat(files.open(part).orElseThrow().letter().claims()).containsExactly("Шамды жөндеу");
        refused(
                redirecting.outside(town.hand("registrar", appeal), POLICE, List.of(1), "қайта"),
                "routing.refused.claims");
        refused(
                redirecting.outside(town.hand("registrar", appeal), POLICE, List.of(7), "жоқ"),
                "routing.refused.claims");
        done(redirecting.outside(town.hand("registrar", appeal), POLICE, List.of(2), "қалғаны"));
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.REDIRECTED);
    }

    @Test
    void aPartNeverGoesBackWhereItCameFrom() {
        AppealId appeal = town.paper("city");
        done(redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "1"));
        AppealId part = lists.grownFrom(appeal).getFirst().appeal();
        refused(
                redirecting.inside(town.hand("energy.registrar", part), BodyId.CITY, List.of(), "2"),
                "routing.refused.back-again");
        consented(part, new BodyId("roads"));
        done(redirecting.inside(town.hand("energy.registrar", part), new BodyId("roads"), List.of(), "3"));
        AppealId second = lists.grownFrom(part).getFirst().appeal();
        refused(
                redirecting.inside(town.hand("roads.registrar", second), BodyId.CITY, List.of(), "4"),
                "routing.refused.back-again");
    }

    private void consented(AppealId part, BodyId to) {
        done(onward.ask(town.hand("energy.registrar", part), to, "Жол ісі"));
        done(onward.allow(town.hand("controller", part), "Дұрыс"));
    }

    @Test
    void aSecondHopNeedsTheControllersConsent() {
        AppealId appeal = town.paper("city");
        done(redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "1"));
        AppealId part = lists.grownFrom(appeal).getFirst().appeal();
        BodyId roads = new BodyId("roads");
        refused(
                redirecting.inside(town.hand("energy.registrar", part), roads, List.of(), "2"),
                "routing.refused.onward");
        refused(
                redirecting.outside(town.hand("energy.registrar", part), POLICE, List.of(), "2"),
                "routing.refused.onward");
        refused(onward.ask(town.hand("energy.registrar", part), BodyId.CITY, "2"), "routing.refused.back-again");
        refused(onward.allow(town.hand("controller", part), "жоқ"), "routing.refused.not-asked");
        done(onward.ask(town.hand("energy.registrar", part), roads, "Жол ісі"));
        assertThat(town.card(part).waiting()).isEqualTo(Waiting.ONWARD_DECISION);
        refused(onward.ask(town.hand("energy.registrar", part), roads, "тағы"), "routing.refused.asked");
        refused(onward.allow(town.hand("energy.head", part), "өзім"), "registry.denied.NOT_YOUR_ROLE");
        done(onward.refuse(town.hand("controller", part), "Сіздің ісіңіз"));
        refused(
                redirecting.inside(town.hand("energy.registrar", part), roads, List.of(), "3"),
                "routing.refused.onward");
        consented(part, roads);
        refused(
                redirecting.outside(town.hand("energy.registrar", part), POLICE, List.of(), "басқа"),
                "routing.refused.onward");
        done(redirecting.inside(town.hand("energy.registrar", part), roads, List.of(), "4"));
        assertThat(town.card(part).stage()).isEqualTo(Stage.REDIRECTED);
    }

    private static HandingOver.Taking taking(String name) {
        return new HandingOver.Taking(
                name, "кезекші", Optional.of("102"), Optional.empty(), Routing.By.PHONE, name + ", кезекші");
    }

    @Test
    void whatWentOutsideEndsInAProofOfHandOver() {
        AppealId appeal = town.paper("city");
        refused(
                handingOver.record(town.hand("registrar", appeal), POLICE, taking("Ахметов Б."), town.now()),
                "routing.refused.not-sent-there");
        done(redirecting.outside(town.hand("registrar", appeal), POLICE, List.of(), "Құзыреті"));
        refused(
                handingOver.record(
                        town.hand("registrar", appeal),
                        POLICE,
                        taking("Ертең"),
                        town.now().plusSeconds(90_000)),
                "routing.refused.impossible-time");
        done(handingOver.record(town.hand("registrar", appeal), POLICE, taking("Ахметов Б."), town.now()));
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.HANDED_OVER);
        refused(
                handingOver.record(town.hand("registrar", appeal), POLICE, taking("екінші"), town.now()),
                "routing.refused.not-sent-there");
    }

    @Test
    void anInformalRecordIsPassedOnToo() {
        AppealId appeal = town.question("city");
        done(redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "Құзыреті"));
        assertThat(town.card(lists.grownFrom(appeal).getFirst().appeal()).due().legal())
                .isFalse();
    }

    @Test
    void wherePartsGoOnIsToldWithinThreeWorkingDaysOfTheirComing() {
        AppealId appeal = town.paper("city");
        town.at("2026-11-27T10:00:00");
        done(redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "1"));
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class,
                        late -> assertThat(late.tellBy()).isEqualTo(LocalDate.of(2026, 11, 26)));
        AppealId part = lists.grownFrom(appeal).getFirst().appeal();
        BodyId roads = new BodyId("roads");
        consented(part, roads);
        done(redirecting.inside(town.hand("energy.registrar", part), roads, List.of(), "2"));
        assertThat(town.last(part))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class,
                        onward -> assertThat(onward.tellBy()).isEqualTo(LocalDate.of(2026, 12, 2)));
        assertThat(town.card(part).due()).isEqualTo(town.card(appeal).due());
    }
}
