package kz.jauap.office.routing;

import static kz.jauap.office.guide.Rule.G4_1;
import static kz.jauap.office.guide.Rule.G4_3;
import static kz.jauap.office.registry.act.Verdict.done;
import static kz.jauap.office.registry.act.Verdict.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who is given a case, and who never is.
@OfficeTest
class RoutingTest extends RoutingTown {
    @Autowired
    Assigning assigning;

    @Autowired
    Urgent urgent;

    @Autowired
    Signpost signpost;

    @Autowired
    RoutingTest(ApplicationContext office) {
        super(office);
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
