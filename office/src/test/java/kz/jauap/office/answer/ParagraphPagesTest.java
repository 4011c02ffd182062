package kz.jauap.office.answer;

import static kz.jauap.office.guide.Rule.G7;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.answer.paragraph.Paragraphs;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Standard paragraphs on the page of an answer: they go in while their norm holds.
@OfficeTest
@Import(AtWork.class)
class ParagraphPagesTest extends AnswerDesk {
    /// G7: an answer cites what is in force; a paragraph whose norm has lapsed is refused.
    @Proves(G7)
    @Test
    void aStandardParagraphGoesInWhileItsNormHolds(@Autowired Paragraphs paragraphs) throws Exception {
        Registration of = inWork(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды"));
        String home = "/ru/staff/case/" + of.number().alias();
        as("akim", paragraph("Жарамды абзац", "2020-01-01", "")).andExpect(redirectedUrl("/ru/staff/paragraphs"));
        as("akim", paragraph("Ескі абзац", "2007-01-12", "2021-07-01"))
                .andExpect(redirectedUrl("/ru/staff/paragraphs"));
        as("akim", paragraph("", "2021-07-01", "2021-07-01")).andExpect(status().isUnprocessableContent());
        as("executor", get("/ru/staff/paragraphs")).andExpect(status().isForbidden());
        as("executor", insert(home, id(paragraphs, "Жарамды абзац"), "Бұрын жазылған"))
                .andExpect(redirectedUrl(home + "/answer"));
        as("executor", get(home + "/answer"))
                .andExpect(content().string(containsString("Бұрын жазылған")))
                .andExpect(content().string(containsString("№ " + of.number().text() + " қаралды")))
                .andExpect(content().string(containsString("АӘК, 5-бап")));
        as("executor", insert(home, id(paragraphs, "Ескі абзац"), "Жаңа мәтін"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#paragraph\"")))
                .andExpect(content().string(containsString("Жаңа мәтін")));
    }

    private static MockHttpServletRequestBuilder insert(String home, String paragraph, String fact) {
        return post(home + "/answer")
                .param("seen", "0")
                .param("do", "insert")
                .param("language", "kk")
                .param("paragraph", paragraph)
                .param("into", "1")
                .param("fact-1", fact);
    }

    private static MockHttpServletRequestBuilder paragraph(String title, String since, String until) {
        MockHttpServletRequestBuilder form =
                post("/ru/staff/paragraphs/0").param("since", since).param("until", until);
        for (String lang : new String[] {"kk", "ru", "en"}) {
            form.param("title-" + lang, title)
                    .param("words-" + lang, "№ {number} қаралды")
                    .param("norm-" + lang, "АӘК, 5-бап");
        }
        return form;
    }
}
