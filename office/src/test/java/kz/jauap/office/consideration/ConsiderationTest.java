package kz.jauap.office.consideration;

import static kz.jauap.office.guide.Point.U26;
import static kz.jauap.office.guide.Rule.G5_1;
import static kz.jauap.office.guide.Rule.G5_2;
import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.registry.act.Verdict.done;
import static kz.jauap.office.registry.act.Verdict.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.law.admission.LeavingGround;
import kz.jauap.law.term.Ground;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Redirecting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Terms that inquiries and visits turn and heads extend.
@OfficeTest
class ConsiderationTest extends InWork {
    private static final LocalDate RECEIPT = LocalDate.of(2026, 11, 23);

    @Autowired
    Inquiring inquiring;

    @Autowired
    Visiting visiting;

    @Autowired
    ConsiderationTest(ApplicationContext office) {
        super(office);
    }

    @Proves({G5_1, G5_2})
    @Test
    void theFirstInquiryTurnsFifteenDaysIntoThirtyFromReceiptAndTheSecondDoesNot() {
        AppealId appeal = inWork(town.paper("city"));
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(15));
        town.at("2026-11-27T10:00:00");
        done(inquiring.send(town.hand("executor", appeal), "Энергетика басқармасы", "Шам неге жанбайды?"));
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(30));
        assertThat(town.card(appeal).due().ground()).isEqualTo(Ground.INQUIRY);
        assertThat(town.card(appeal).waiting()).isEqualTo(Waiting.INQUIRY);
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Timing.TermTurned.class,
                        turned -> assertThat(turned.tellBy()).isEqualTo(LocalDate.of(2026, 11, 30)));
        done(inquiring.send(town.hand("executor", appeal), "Полиция", "Тағы"));
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(30));
        done(inquiring.answered(town.hand("executor", appeal), "Жауап келді"));
        done(inquiring.answered(town.hand("executor", appeal), "Екіншісі де"));
        refused(inquiring.answered(town.hand("executor", appeal), "?"), "consideration.refused.no-inquiry");
    }

    /// What others bring meanwhile takes the proposal away from nobody.
    @Test
    void aReplyAndAReportLeaveWhatLiesBeforeTheHead() {
        AppealId appeal = inWork(town.paper("city"));
        done(inquiring.send(town.hand("executor", appeal), "Полиция", "Был ли выезд?"));
        done(visiting.ask(town.hand("executor", appeal), RECEIPT, "Абай 10"));
        done(visiting.order(town.hand("akim", appeal), ""));
        done(extending.propose(town.hand("executor", appeal), 10, "Сараптама керек"));
        done(inquiring.answered(town.hand("executor", appeal), "Был"));
        done(visiting.held(town.hand("executor", appeal), "Көрдік"));
        assertThat(town.card(appeal).waiting()).isEqualTo(Waiting.EXTENSION_DECISION);
        done(extending.grant(town.hand("deputy", appeal), "Сараптама керек"));
    }

    @Proves(G5_3)
    @Meets(U26)
    @Test
    void anExtensionIsProposedByTheExecutorAndGrantedByTheDeputyOnce() {
        AppealId appeal = inWork(town.paper("city"));
        refused(extending.propose(town.hand("executor", appeal), 0, "?"), "law.bar.NO_DAYS.law221");
        refused(extending.propose(town.hand("executor", appeal), 31, "?"), "law.bar.OVER_CAP.law221");
        refused(extending.grant(town.hand("deputy", appeal), "?"), "consideration.refused.nothing-proposed");
        refused(extending.propose(town.hand("deputy", appeal), 10, "?"), "registry.denied.NOT_YOUR_ROLE");
        done(extending.propose(town.hand("executor", appeal), 30, "Сараптама"));
        refused(inquiring.send(town.hand("executor", appeal), "a", "b"), "consideration.refused.decision-first");
        refused(extending.grant(town.hand("executor", appeal), "өзім"), "registry.denied.NOT_YOUR_ROLE");
        done(extending.grant(town.hand("deputy", appeal), "Келісемін"));
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(45));
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Timing.ExtensionGranted.class,
                        granted -> assertThat(granted.tellBy()).isEqualTo(RECEIPT.plusDays(3)));
        refused(extending.propose(town.hand("executor", appeal), 1, "тағы"), "law.bar.ALREADY_EXTENDED.law221");
        done(inquiring.send(town.hand("executor", appeal), "Энергетика", "?"));
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(60));
    }

    @Proves({G5_2, G5_3})
    @Meets(U26)
    @Test
    void aTermThatRanOutIsNeitherExtendedNorTurned() {
        AppealId appeal = inWork(town.paper("city"));
        town.at("2026-12-08T23:59:59");
        done(extending.propose(town.hand("executor", appeal), 5, "Соңғы күн"));
        town.at("2026-12-09T00:00:01");
        refused(extending.grant(town.hand("akim", appeal), "Кеш"), "law.bar.EXPIRED.law221");
        done(extending.refuse(town.hand("akim", appeal), "Кеш"));
        done(inquiring.send(town.hand("executor", appeal), "Энергетика", "?"));
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(15));
    }

    @Test
    void aPartBringsItsExtensionAlongAndIsNotExtendedAgain(@Autowired Redirecting redirecting, @Autowired Lists lists) {
        AppealId appeal = inWork(town.paper("city"));
        done(extending.propose(town.hand("executor", appeal), 10, "Сараптама"));
        done(extending.grant(town.hand("akim", appeal), "Иә"));
        done(redirecting.inside(town.hand("registrar", appeal), new BodyId("energy"), List.of(), "Құзыреті"));
        AppealId part = lists.grownFrom(appeal).getFirst().appeal();
        done(assigning.assign(
                town.hand("energy.registrar", part),
                town.officer("energy.executor").id(),
                ""));
        refused(extending.propose(town.hand("energy.executor", part), 10, "тағы"), "law.bar.ALREADY_EXTENDED.law221");
        done(inquiring.send(town.hand("energy.executor", part), "Полиция", "?"));
        assertThat(due(part)).isEqualTo(RECEIPT.plusDays(40));
    }

    @Test
    void anInformalRecordHasNoTermToTurnOrExtendAndIsNotLeft() {
        AppealId appeal = inWork(town.question("city"));
        LocalDate before = due(appeal);
        done(inquiring.send(town.hand("executor", appeal), "Энергетика", "?"));
        assertThat(due(appeal)).isEqualTo(before);
        refused(extending.propose(town.hand("executor", appeal), 5, "?"), "registry.denied.INFORMAL");
        refused(
                leaving.propose(town.hand("executor", appeal), LeavingGround.NO_SUBSTANCE, "?"),
                "registry.denied.INFORMAL");
    }
}
