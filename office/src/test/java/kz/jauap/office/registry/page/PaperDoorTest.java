package kz.jauap.office.registry.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
@Import(AtWork.class)
class PaperDoorTest {
    private final MovableClock clock;
    private final Town town;
    private final StepForms forms;
    private final Papers papers;

    @Autowired
    PaperDoorTest(ApplicationContext office, MockMvc web, AtWork at, MovableClock clock, Papers papers) {
        this.clock = clock;
        this.town = Town.in(office).at("2026-11-23T10:00:00");
        this.forms = new StepForms(web, at, town);
        this.papers = papers;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    /// Whoever reads the code on a voucher acts in the case as its applicant: withdraws it, judges its answer.
    @Test
    void theVoucherWithItsCodeIsReadByNobodyWhoOnlySeesTheCase() throws Exception {
        AppealId appeal = town.paper("energy");
        String voucher = "/ru/staff/voucher/" + town.card(appeal).number().alias() + ".pdf";
        forms.opened("energy.head", voucher).andExpect(status().isForbidden());
        forms.opened("energy.registrar", voucher).andExpect(status().isOk());
        IssuedPaper paper = papers.of(appeal).getFirst();
        assertThat(paper.occasion().kind()).isEqualTo(PaperKind.VOUCHER);

        String mark = paper.mark().characters();
        String copy = "paper/" + mark + "/paper.pdf";
        forms.opened("energy.head", appeal, copy).andExpect(status().isNotFound());
        forms.opened("energy.head", forms.casePage(appeal))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(mark))));
        forms.opened("energy.registrar", appeal, copy).andExpect(status().isOk());
        forms.opened("energy.registrar", forms.casePage(appeal))
                .andExpect(content().string(containsString(mark)));
    }

    @Test
    void whoReadsAPaperOfACaseIsInTheAuditThoughHeNeverOpenedItsPage(@Autowired Audit audit) throws Exception {
        AppealId appeal = town.paper("energy");
        String number = town.card(appeal).number().alias();
        forms.opened("energy.registrar", "/ru/staff/voucher/" + number + ".pdf").andExpect(status().isOk());
        String mark = papers.of(appeal).getFirst().mark().characters();
        forms.opened("energy.registrar", appeal, "paper/" + mark + "/paper.pdf").andExpect(status().isOk());
        var own = new Narrowed(
                Optional.of(number),
                Optional.of(town.officer("energy.registrar").id()),
                Optional.of(AuditDeed.CASE_READ),
                Long.MAX_VALUE);
        assertThat(audit.lines(own, 10)).extracting(AuditLine::subject).containsExactly(number + " paper VOUCHER");
    }
}
