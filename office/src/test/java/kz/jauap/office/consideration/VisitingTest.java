package kz.jauap.office.consideration;

import static kz.jauap.office.guide.Rule.G5_2;
import static kz.jauap.office.registry.act.Verdict.done;
import static kz.jauap.office.registry.act.Verdict.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.law.term.Ground;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Checks on site, which the executor asks for and the head orders (Law 221 art. 9(2)).
@OfficeTest
class VisitingTest extends InWork {
    private static final LocalDate RECEIPT = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT_DAY = RECEIPT.plusDays(1);

    @Autowired
    Visiting visiting;

    @Autowired
    VisitingTest(ApplicationContext office) {
        super(office);
    }

    @Proves(G5_2)
    @Test
    void nothingChangesAndNobodyIsToldUntilTheHeadHasOrderedIt() {
        AppealId appeal = inWork(town.paper("city"));
        refused(
                visiting.ask(town.hand("executor", appeal), RECEIPT.minusDays(1), "Абай 10"),
                "consideration.refused.visit-past");
        int before = town.entries(appeal).size();
        done(visiting.ask(town.hand("executor", appeal), NEXT_DAY, "Абай 10"));
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(15));
        assertThat(town.card(appeal).waiting()).isEqualTo(Waiting.VISIT_DECISION);
        assertThat(town.card(appeal).proposal().orElseThrow()).isInstanceOf(Proposal.Visit.class);
        assertThat(entries(appeal, before)).hasExactlyElementsOfTypes(Considering.VisitAsked.class);
        refused(visiting.held(town.hand("executor", appeal), "Көрдік"), "consideration.refused.no-visit");
        refused(
                visiting.ask(town.hand("executor", appeal), NEXT_DAY, "Абай 12"),
                "consideration.refused.decision-first");
        done(visiting.order(town.hand("akim", appeal), ""));
        assertThat(entries(appeal, before + 1))
                .hasExactlyElementsOfTypes(Considering.VisitAppointed.class, Timing.TermTurned.class);
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(30));
        assertThat(town.card(appeal).due().ground()).isEqualTo(Ground.SITE_VISIT);
        assertThat(town.card(appeal).waiting()).isEqualTo(Waiting.VISIT);
    }

    @Test
    void itIsHeldOnlyOnceItsDayHasCome() {
        AppealId appeal = inWork(town.paper("city"));
        done(visiting.ask(town.hand("executor", appeal), NEXT_DAY, "Абай 10"));
        done(visiting.order(town.hand("akim", appeal), ""));
        refused(visiting.held(town.hand("executor", appeal), "Көрдік"), "consideration.refused.visit-ahead");
        town.at("2026-11-24T16:00:00");
        done(visiting.held(town.hand("executor", appeal), "Көрдік"));
        assertThat(town.card(appeal).waiting()).isEqualTo(Waiting.NOBODY);
        refused(visiting.held(town.hand("executor", appeal), "Тағы"), "consideration.refused.no-visit");
    }

    @Test
    void aDeputyOrdersNoneAndWhatTheHeadSaysWithHisOrderIsKept() {
        AppealId appeal = inWork(town.paper("city"));
        refused(visiting.order(town.hand("akim", appeal), ""), "consideration.refused.nothing-proposed");
        done(visiting.ask(town.hand("executor", appeal), NEXT_DAY, "Абай 10"));
        refused(visiting.order(town.hand("executor", appeal), ""), "registry.denied.NOT_YOUR_ROLE");
        refused(visiting.order(town.hand("deputy", appeal), ""), "consideration.refused.head-only");
        refused(visiting.refuse(town.hand("deputy", appeal), "Жоқ"), "consideration.refused.head-only");
        int before = town.entries(appeal).size();
        done(visiting.order(town.hand("akim", appeal), "Фотоға түсіріңіз"));
        assertThat(entries(appeal, before)).hasAtLeastOneElementOfType(Considering.Noted.class);
    }

    @Test
    void aRefusedOneLeavesTheTermAndMayBeAskedForAgain() {
        AppealId appeal = inWork(town.paper("city"));
        done(visiting.ask(town.hand("executor", appeal), NEXT_DAY, "Абай 10"));
        done(visiting.refuse(town.hand("akim", appeal), "Құжаттан көрініп тұр"));
        assertThat(due(appeal)).isEqualTo(RECEIPT.plusDays(15));
        assertThat(town.card(appeal).waiting()).isEqualTo(Waiting.NOBODY);
        done(visiting.ask(town.hand("executor", appeal), NEXT_DAY, "Абай 10"));
        town.at("2026-11-25T09:00:00");
        refused(visiting.order(town.hand("akim", appeal), ""), "consideration.refused.visit-past");
        done(visiting.refuse(town.hand("akim", appeal), "Күні өтті"));
    }

    @Test
    void noLawAsksForAnOrderInAnInformalRecord() {
        AppealId appeal = inWork(town.question("city"));
        done(visiting.ask(town.hand("executor", appeal), NEXT_DAY, "Абай 10"));
        assertThat(town.card(appeal).waiting()).isEqualTo(Waiting.VISIT);
    }

    private List<Entry> entries(AppealId appeal, int from) {
        return town.entries(appeal).stream().skip(from).toList();
    }
}
