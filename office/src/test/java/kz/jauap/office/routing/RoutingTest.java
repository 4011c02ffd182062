package kz.jauap.office.routing;

import static kz.jauap.office.guide.Point.U27;
import static kz.jauap.office.guide.Rule.G4_1;
import static kz.jauap.office.guide.Rule.G4_3;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OfficeTest
class RoutingTest {
    private static final String MONDAY = "2026-11-23T10:00:00";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final BodyId POLICE = new BodyId("police");
    private static final BodyId ENERGY = new BodyId("energy");

    @Autowired
    Assigning assigning;

    @Autowired
    Redirecting redirecting;

    @Autowired
    Onward onward;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Urgent urgent;

    @Autowired
    Signpost signpost;

    @Autowired
    CaseFiles files;

    @Autowired
    Lists lists;

    Town town;

    @Autowired
    RoutingTest(ApplicationContext office) {
        town = Town.in(office);
    }

    @BeforeEach
    void monday() {
        town.at(MONDAY);
    }

    @AfterEach
    void release(@Autowired MovableClock clock) {
        clock.release();
    }

    private static void refused(Acted acted, String key) {
        assertThat(acted).isEqualTo(Acted.refuse(key));
    }

    private static void done(Acted acted) {
        assertThat(acted).isInstanceOf(Acted.Done.class);
    }

    @Test
    void aCaseIsGivenToAnExecutorAndThenToAnotherWithNumberAndTermUnchanged() {
        AppealId appeal = town.paper("city");
        Card before = town.card(appeal);
        done(assigning.assign(
                town.hand("registrar", appeal), town.officer("executor").id(), "Тексеру"));
        done(assigning.assign(
                town.hand("deputy", appeal), town.officer("executor2").id(), "Ауыстыру"));
        Card after = town.card(appeal);
        assertThat(after.stage()).isEqualTo(Stage.IN_WORK);
        assertThat(after.executor())
                .isEqualTo(OptionalLong.of(town.officer("executor2").id()));
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.due()).isEqualTo(before.due());
    }

    @Test
    void itIsGivenToNobodyOfAnotherBodyNorTwiceToTheSameNorByAnExecutor() {
        AppealId appeal = town.paper("city");
        long executor = town.officer("executor").id();
        refused(
                assigning.assign(
                        town.hand("registrar", appeal),
                        town.officer("energy.executor").id(),
                        ""),
                "routing.refused.stranger");
        refused(
                assigning.assign(
                        town.hand("registrar", appeal),
                        town.officer("controller").id(),
                        ""),
                "routing.refused.partial");
        done(assigning.assign(town.hand("registrar", appeal), executor, ""));
        refused(assigning.assign(town.hand("registrar", appeal), executor, ""), "routing.refused.has-it-already");
        refused(
                assigning.assign(
                        town.hand("executor", appeal), town.officer("executor2").id(), ""),
                "registry.denied.NOT_YOUR_ROLE");
    }

    @Proves(G4_3)
    @Test
    void aComplaintIsNeverGivenToTheOfficialItNames() {
        AppealId appeal = town.complaint("city", "executor");
        refused(
                assigning.assign(
                        town.hand("registrar", appeal), town.officer("executor").id(), ""),
                "routing.refused.partial");
        done(assigning.assign(
                town.hand("registrar", appeal), town.officer("executor2").id(), ""));
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

    @Test
    void aComplaintNeverGoesToTheBodyWhoseHeadItNames() {
        AppealId appeal = town.complaint("city", "energy.head");
        refused(
                redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "Құзыреті"),
                "routing.refused.complained-about");
        AppealId other = town.complaint("city", "energy.executor");
        done(redirecting.inside(town.hand("registrar", other), ENERGY, List.of(), "Құзыреті"));
    }

    @Test
    void aComplaintGoesNowhereInsideUntilItIsKnownWhomItNames() {
        AppealId appeal = town.complaint("city", List.of(new Letter.Named("бір қызметкер", Optional.empty())));
        refused(
                redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "Құзыреті"),
                "routing.refused.name-first");
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
    void aThreatStandsAheadUntilAPersonSendsItOnOrDismissesIt() {
        AppealId appeal = town.threat("city");
        refused(
                assigning.assign(
                        town.hand("registrar", appeal), town.officer("executor").id(), ""),
                "routing.refused.threat-first");
        done(urgent.redirect(town.hand("registrar", appeal), POLICE, "Дереу"));
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.REDIRECTED);

        AppealId mistaken = town.threat("city");
        done(urgent.dismiss(town.hand("registrar", mistaken), "Қауіп жоқ"));
        assertThat(town.card(mistaken).urgency()).isEqualTo(Urgency.ORDINARY);
        refused(urgent.dismiss(town.hand("registrar", mistaken), "Тағы"), "routing.refused.not-urgent");
        done(urgent.recognise(town.hand("akim", mistaken)));
        assertThat(town.last(mistaken)).isEqualTo(new Admitting.ThreatRecognised());
        refused(urgent.recognise(town.hand("akim", mistaken)), "routing.refused.not-ordinary");
        refused(urgent.recognise(town.hand("deputy", mistaken)), "registry.denied.SEALED");

        AppealId ordinary = town.paper("city");
        done(urgent.redirect(town.hand("registrar", ordinary), POLICE, "Дереу"));
        assertThat(town.entries(ordinary)).contains(new Admitting.ThreatRecognised());
    }

    @Test
    void anInformalRecordIsPassedOnToo() {
        AppealId appeal = town.question("city");
        done(redirecting.inside(town.hand("registrar", appeal), ENERGY, List.of(), "Құзыреті"));
        assertThat(town.card(lists.grownFrom(appeal).getFirst().appeal()).due().legal())
                .isFalse();
    }

    @Test
    void whoHasNotSeenTheLatestEntryIsAskedToLookAgain() {
        AppealId appeal = town.paper("city");
        Hand before = new Hand(town.who("registrar"), appeal, OptionalInt.of(1));
        done(assigning.assign(before, town.officer("executor").id(), ""));
        assertThat(assigning.assign(before, town.officer("executor2").id(), "")).isEqualTo(CaseActs.CHANGED);
    }

    @Proves(G4_1)
    @Test
    void aBodyIsProposedWithItsReasons() {
        var chosen = hint(Optional.of("lighting"), Optional.empty(), "Шам жоқ");
        assertThat(chosen.orElseThrow().body().id()).isEqualTo(ENERGY);
        assertThat(chosen.orElseThrow().words()).isEmpty();
        var guessed = hint(Optional.empty(), Optional.of("medeu"), "Во дворе не вывозят мусор")
                .orElseThrow();
        assertThat(guessed.body().id()).isEqualTo(new BodyId("ecology"));
        assertThat(guessed.words()).containsExactly("мусор");
        assertThat(hint(Optional.empty(), Optional.empty(), "Ббб ввв")).isEmpty();
    }

    private Optional<Signpost.Hint> hint(Optional<String> topic, Optional<String> district, String text) {
        return signpost.of(files.open(town.about("city", topic, district, text)).orElseThrow());
    }
}
