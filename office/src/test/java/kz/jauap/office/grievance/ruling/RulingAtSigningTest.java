package kz.jauap.office.grievance.ruling;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Whoever signs the answer to a grievance sees which ruling his signature puts in force.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class RulingAtSigningTest extends WorkingTown {
    private static final String ONE = "С вашей подписью вступит в силу это решение по жалобе";

    private final Aggrieved aggrieved;

    @Autowired
    RulingAtSigningTest(ApplicationContext office) {
        super(office);
        this.aggrieved = new Aggrieved(office, town);
    }

    private void submitted(AppealId grievance) throws Exception {
        forms.sentHavingSeen(
                        0,
                        "executor",
                        grievance,
                        "answer",
                        "do",
                        "submit",
                        "language",
                        "kk",
                        "facts",
                        "2026 жылғы 24 қарашада тексерілді, шам жанбайтыны расталды",
                        "measures",
                        "Шам тазаланды",
                        "fact-1",
                        "Шам жанбайды",
                        "finding-1",
                        "CONFIRMED",
                        "evidence-1",
                        "№ 14 акт",
                        "norm-1",
                        "Заң, 27-бап",
                        "decision-1",
                        "SATISFIED",
                        "fact-2",
                        "Кабель тозған",
                        "finding-2",
                        "CONFIRMED",
                        "evidence-2",
                        "№ 14 акт",
                        "norm-2",
                        "Заң, 27-бап",
                        "decision-2",
                        "SATISFIED")
                .andExpect(redirectedUrl(forms.casePage(grievance)));
    }

    @Test
    void itIsSeenBeforeItIsSigned() throws Exception {
        AppealId grievance = aggrieved.signedGrievance(aggrieved.refused());
        forms.sent("executor", grievance, "ruling", "ruling", "ANNULLED", "reasons", "Актіде қараусыз қалған")
                .andExpect(status().is3xxRedirection());
        submitted(grievance);
        forms.opened("akim", grievance, "approve")
                .andExpect(content().string(containsString(ONE)))
                .andExpect(content().string(containsString("ответ отменён")))
                .andExpect(content().string(containsString("Актіде қараусыз қалған")));
    }

    /// What is no grievance has no ruling.
    @Test
    void anAppealIsSignedWithoutOne() throws Exception {
        AppealId appeal = town.paper("city");
        String executor = String.valueOf(town.officer("executor").id());
        forms.sent("registrar", appeal, "assign", "executor", executor).andExpect(status().is3xxRedirection());
        submitted(appeal);
        forms.opened("akim", appeal, "approve").andExpect(content().string(not(containsString(ONE))));
    }
}
