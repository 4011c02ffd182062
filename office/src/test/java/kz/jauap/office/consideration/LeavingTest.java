package kz.jauap.office.consideration;

import static kz.jauap.office.guide.Rule.G4_6A;
import static kz.jauap.office.guide.Rule.G4_6B;
import static kz.jauap.office.registry.act.Verdict.done;
import static kz.jauap.office.registry.act.Verdict.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.admission.LeavingGround;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.routing.Urgent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What is left without consideration, taken up again, supplied and written.
@OfficeTest
class LeavingTest extends InWork {
    @Autowired
    Completing completing;

    @Autowired
    Writing writing;

    @Autowired
    Noting noting;

    @Autowired
    LeavingTest(ApplicationContext office) {
        super(office);
    }

    @Proves(G4_6B)
    @Test
    void anAppealWithoutSubstanceIsLeftAndTakenUpAgainWithTheTermOfItsFirstReceipt() {
        AppealId appeal = inWork(town.paper("city"));
        LocalDate before = due(appeal);
        refused(
                leaving.propose(town.hand("executor", appeal), LeavingGround.ANONYMOUS, "?"),
                "consideration.refused.no-ground.ANONYMOUS");
        done(leaving.propose(town.hand("executor", appeal), LeavingGround.NO_SUBSTANCE, "Мәні жоқ"));
        done(leaving.leave(town.hand("deputy", appeal), "Келісемін"));
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.UNCONSIDERED);
        refused(leaving.takeUp(town.hand("executor", appeal), "Келді"), "registry.denied.NOT_YOUR_ROLE");
        town.at("2026-11-30T10:00:00");
        done(leaving.takeUp(town.hand("deputy", appeal), "Мәнін жазды"));
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.IN_WORK);
        assertThat(due(appeal)).isEqualTo(before);
        refused(leaving.takeUp(town.hand("deputy", appeal), "Тағы"), "consideration.refused.not-left");
    }

    @Proves(G4_6A)
    @Test
    void whatNobodySignedForIsLeftUnlessItSpeaksOfACrime(@Autowired Urgent urgent) {
        AppealId appeal = inWork(nameless());
        done(leaving.propose(town.hand("executor", appeal), LeavingGround.ANONYMOUS, "Аты да, мекенжайы да жоқ"));
        done(leaving.leave(town.hand("deputy", appeal), "Келісемін"));
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.UNCONSIDERED);
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Admitting.LeftUnconsidered.class,
                        left -> assertThat(left.ground()).isEqualTo(LeavingGround.ANONYMOUS));
        AppealId crime = inWork(nameless());
        done(urgent.recognise(town.hand("registrar", crime)));
        refused(
                leaving.propose(town.hand("executor", crime), LeavingGround.ANONYMOUS, "?"),
                "consideration.refused.no-ground.NO_SUBSTANCE");
    }

    private AppealId nameless() {
        return town.filed(Sketch.like(Filings.paper(BodyId.CITY, town.now(), "Көршілер көгершін ұстайды"))
                .signature(Signature.NONE)
                .parties(List.of(new Party.Nameless(new Address(Optional.empty(), Optional.empty(), Optional.empty()))))
                .done());
    }

    @Test
    void aRefusedProposalLeavesTheCaseInWork() {
        AppealId appeal = inWork(town.paper("city"));
        done(leaving.propose(town.hand("executor", appeal), LeavingGround.NO_SUBSTANCE, "Мәні жоқ"));
        refused(extending.propose(town.hand("executor", appeal), 5, "?"), "consideration.refused.decision-first");
        refused(extending.grant(town.hand("deputy", appeal), "?"), "consideration.refused.nothing-proposed");
        done(leaving.refuse(town.hand("deputy", appeal), "Мәні бар"));
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.IN_WORK);
        assertThat(town.card(appeal).proposal()).isEmpty();
    }

    @Test
    void aThreatIsNeverLeftUnconsidered(@Autowired Urgent urgent) {
        AppealId appeal = inWork(town.paper("city"));
        done(urgent.recognise(town.hand("registrar", appeal)));
        refused(
                leaving.propose(town.hand("executor", appeal), LeavingGround.NO_SUBSTANCE, "?"),
                "consideration.refused.no-ground.NO_SUBSTANCE");
    }

    @Test
    void whatIsFoundToBeAThreatMeanwhileIsNotLeftAfterAll(@Autowired Urgent urgent) {
        AppealId appeal = inWork(town.paper("city"));
        done(leaving.propose(town.hand("executor", appeal), LeavingGround.NO_SUBSTANCE, "Мәні жоқ"));
        done(urgent.recognise(town.hand("registrar", appeal)));
        refused(leaving.leave(town.hand("akim", appeal), "Келісемін"), "consideration.refused.no-ground.NO_SUBSTANCE");
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.IN_WORK);
    }

    @Test
    void whatMayBeAThreatIsLookedAtBeforeItIsLeft(@Autowired Journal journal) {
        AppealId appeal = inWork(town.paper("city"));
        journal.act(
                appeal,
                new Actor.Office(),
                held -> Acted.of(new Admitting.ThreatHinted(List.of(Admitting.Theme.values()), held.text("жарамын"))));
        refused(
                leaving.propose(town.hand("executor", appeal), LeavingGround.NO_SUBSTANCE, "?"),
                "consideration.refused.hint-first");
    }

    @Test
    void onlyWhatWasMissingIsSupplied() {
        AppealId appeal = town.unsigned("city");
        assertThat(town.card(appeal).registered().lacking()).contains(Requisite.SIGNATURE);
        refused(
                completing.supply(town.hand("registrar", appeal), Set.of(Requisite.NAME), ""),
                "consideration.refused.not-missing");
        done(completing.supply(town.hand("registrar", appeal), Set.of(Requisite.SIGNATURE), "Өзі келіп қол қойды"));
        refused(
                completing.supply(town.hand("registrar", appeal), Set.of(Requisite.SIGNATURE), ""),
                "consideration.refused.not-missing");
    }

    @Test
    void theOfficeWritesAndNotes() {
        AppealId appeal = inWork(town.paper("city"));
        done(writing.write(town.hand("executor", appeal), "Мекенжайды нақтылаңыз"));
        done(noting.note(town.hand("controller", appeal), "Қараңыз"));
        refused(noting.note(town.hand("energy.executor", appeal), "?"), "registry.denied.NOT_YOURS");
        refused(writing.write(town.hand("registrar", appeal), "?"), "registry.denied.NOT_YOUR_ROLE");
    }
}
