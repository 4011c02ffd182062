package kz.jauap.office.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OfficeTest
@Import(AtWork.class)
class AnswerPagesTest extends AnswerDesk {
    private ResultActions save(Registration of, int seen, String what, String facts) throws Exception {
        MockHttpServletRequestBuilder form = post("/ru/staff/case/"
                        + of.number().alias() + "/answer")
                .param("seen", String.valueOf(seen))
                .param("do", what)
                .param("language", "kk")
                .param("facts", facts)
                .param("measures", "Кабель ауыстырылады\n\n");
        for (int place = 1; place <= 2; place++) {
            form.param("fact-" + place, "Шам жанбайды")
                    .param("finding-" + place, "CONFIRMED")
                    .param("evidence-" + place, "№ 14 акт")
                    .param("norm-" + place, "Заң, 27-бап")
                    .param("decision-" + place, place == 1 ? "SATISFIED" : "REFUSED");
        }
        return as("executor", form);
    }

    private static MockHttpServletRequestBuilder sent(Registration of, String way, String proof) {
        String alias = of.number().alias();
        return post("/en/staff/case/" + alias + "/dispatch")
                .param("way-" + alias, way)
                .param("proof-" + alias, proof);
    }

    @Test
    void whatIsMissingIsToldWhileItIsWrittenAndNothingIsSaved() throws Exception {
        Registration of = inWork(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды"));
        String home = "/ru/staff/case/" + of.number().alias() + "/answer";
        String gap = "Не изложены конкретные факты";
        var check = post(home + "/check").param("language", "kk");
        as("executor", check.param("facts", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(gap)))
                .andExpect(content().string(containsString("Не хватает: ")));
        as(
                        "executor",
                        post(home + "/check")
                                .param("language", "kk")
                                .param("facts", "2026 жылғы 25 қарашада тексерілді"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(gap))));
        as("executor", get(home)).andExpect(content().string(containsString("Ещё не сохранено")));
        as("akim", post(home + "/check")).andExpect(status().isForbidden());
    }

    @Test
    void theAnswerIsWrittenApprovedSignedAndPosted() throws Exception {
        Registration of = inWork(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды <b>"));
        String home = "/staff/case/" + of.number().alias();
        for (String lang : new String[] {"kk", "ru", "en"}) {
            as("executor", get("/" + lang + home + "/answer"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Шам жанбайды &lt;b&gt;")));
        }
        save(of, 0, "submit", "").andExpect(redirectedUrl("/ru" + home + "/answer?held#check"));
        as("executor", get("/ru" + home + "/answer").param("held", ""))
                .andExpect(content().string(containsString("Ещё не отправлено")));
        save(of, 1, "save", "2026 жылғы 25 қарашада тексерілді").andExpect(redirectedUrl("/ru" + home + "/answer"));
        save(of, 1, "save", "басқаша жазылған мәтін")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("басқаша жазылған мәтін")));
        as("executor2", get("/ru" + home + "/answer")).andExpect(status().isNotFound());
        as("akim", get("/ru" + home + "/answer")).andExpect(status().isForbidden());
        save(of, 2, "submit", "2026 жылғы 25 қарашада тексерілді").andExpect(redirectedUrl("/ru" + home));
        as("executor", get("/ru" + home + "/answer")).andExpect(status().isConflict());
        as("akim", get("/ru" + home + "/approve"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("№ 14 акт")));
        as("akim", post("/ru" + home + "/sign").param("version", "2").param("password", "wrong"))
                .andExpect(status().isUnprocessableContent());
        as("akim", post("/ru" + home + "/sign").param("version", "2").param("password", AlmatyStaff.PASSWORD))
                .andExpect(redirectedUrl("/ru" + home));
        as("executor", get("/kk" + home)).andExpect(content().string(containsString("answer.pdf")));
        as("registrar", get("/kk" + home + "/answer.pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/pdf"));
        as("registrar", get("/en/staff/dispatch"))
                .andExpect(content().string(containsString(of.number().text())));
        as("registrar", sent(of, "IN_HAND", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<title>Error: ")))
                .andExpect(content().string(containsString("value=\"IN_HAND\" selected")))
                .andExpect(content()
                        .string(containsString("href=\"#proof-" + of.number().alias() + "\"")));
        as("registrar", sent(of, "POST", "R".repeat(501)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("R".repeat(501))));
        as("registrar", sent(of, "POST", "RR123456789KZ")).andExpect(redirectedUrl("/en/staff/dispatch"));
        as("registrar", get("/en/staff/dispatch"))
                .andExpect(content().string(not(containsString(of.number().text()))));
    }

    @Test
    void whatIsSentBackComesBackToItsExecutor() throws Exception {
        Registration of = inWork(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды"));
        String home = "/ru/staff/case/" + of.number().alias();
        save(of, 0, "submit", "2026 жылғы 25 қарашада тексерілді").andExpect(status().isFound());
        as("deputy", post(home + "/send-back").param("remark", " ")).andExpect(status().isUnprocessableContent());
        as("deputy", post(home + "/send-back").param("remark", "Актіні қосыңыз"))
                .andExpect(redirectedUrl(home));
        for (String page : new String[] {home, home + "/answer"}) {
            as("executor", get(page)).andExpect(content().string(containsString("Актіні қосыңыз")));
        }
        save(of, 1, "submit", "2026 жылғы 25 қарашада қайта тексерілді").andExpect(status().isFound());
        as("deputy", get(home + "/approve")).andExpect(content().string(containsString("Актіні қосыңыз")));
    }

    @Test
    void anInformalRecordIsAnsweredByItsExecutor() throws Exception {
        Registration of = inWork(Filings.question(BodyId.CITY, MORNING, "Саябақ қашан ашылады?"));
        String home = "/ru/staff/case/" + of.number().alias();
        as("executor", get(home + "/answer")).andExpect(status().isOk());
        as(
                        "executor",
                        post(home + "/answer")
                                .param("seen", "0")
                                .param("do", "reply")
                                .param("language", "kk")
                                .param("facts", "Саябақ 2026 жылғы желтоқсанда ашылады және кіру тегін болады."))
                .andExpect(redirectedUrl(home));
        assertThat(journal.card(of.appeal()).orElseThrow().stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void whatIsTooLongIsNotLost() throws Exception {
        Registration of = inWork(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды"));
        save(of, 0, "save", "ә".repeat(20_001)).andExpect(status().isUnprocessableContent());
    }
}
