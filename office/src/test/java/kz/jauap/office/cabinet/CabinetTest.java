package kz.jauap.office.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Pens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/// What somebody finds in his cabinet.
@OfficeTest
@Import({AtWork.class, Pens.class})
class CabinetTest extends CabinetDoor {
    @Autowired
    private Drawer drawer;

    @Autowired
    private JdbcClient sql;

    @Test
    void aReportOfAThreatOpensByItsCodeAlone() throws Exception {
        String threat = registrar
                .register(Filings.threat(Filings.paper(BodyId.CITY, MORNING, "Есть угроза")))
                .number()
                .text();
        assertThat(home(inside(IIN))).doesNotContain(threat);
    }

    @Test
    void aDraftBegunInsideSaysWhoWritesAndIsDeletedByHimAlone() throws Exception {
        MockHttpSession browser = inside(IIN);
        web.perform(post("/ru/me/details")
                        .session(browser)
                        .param("postal", "Алматы, Сәтбаев көшесі, 22")
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/ru/me"));
        String url =
                LedTo.place(web.perform(post("/ru/me/draft").session(browser).with(FormToken.sent()))
                        .andExpect(redirectedUrlPattern("/ru/file/*")));
        String code = url.substring(url.lastIndexOf('/') + 1);
        Draft draft = DraftCode.parse(code).flatMap(drawer::find).orElseThrow();
        assertThat(draft.fields().text("surname")).isEqualTo("Сынақов");
        assertThat(draft.fields().text("number")).isEqualTo(IIN.digits());
        assertThat(draft.fields().text("postal")).isEqualTo("Алматы, Сәтбаев көшесі, 22");
        assertThat(home(browser)).contains(code);
        web.perform(post("/ru/me/draft/" + code + "/delete")
                .session(inside(STRANGER))
                .with(FormToken.sent()));
        assertThat(drawer.find(draft.id())).isPresent();
        web.perform(post("/ru/me/draft/" + code + "/delete").session(browser).with(FormToken.sent()));
        assertThat(drawer.find(draft.id())).isEmpty();
        assertThat(home(browser)).doesNotContain(code);
    }

    @Test
    void detailsLieSealedAndGoWhenTheyAreEmptied() throws Exception {
        MockHttpSession browser = inside(IIN);
        web.perform(post("/ru/me/details")
                .session(browser)
                .param("phone", "+7 701 555 44 33")
                .with(FormToken.sent()));
        assertThat(home(browser)).contains("Ваши данные сохранены");
        web.perform(get("/ru/me/details").session(browser)).andExpect(content().string(containsString("555 44 33")));
        assertThat(sql.sql("select encode(phone, 'escape') from cabinet_details where phone is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept).doesNotContain("555 44 33", "5554433"));
        web.perform(post("/ru/me/details").session(browser).with(FormToken.sent()));
        web.perform(get("/ru/me/details").session(browser))
                .andExpect(content().string(not(containsString("555 44 33"))));
        web.perform(post("/ru/me/details")
                        .session(browser)
                        .param("postal", "а".repeat(301))
                        .with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatWasOpenedByCodeIsListedWithoutAnySignature() throws Exception {
        Registration of = filed("Код арқылы");
        var browser = new MockHttpSession();
        web.perform(post("/ru/status")
                .session(browser)
                .param("number", of.number().text())
                .param("code", of.code().grouped())
                .with(FormToken.sent())
                .with(request -> {
                    request.setRemoteAddr("10.9.1.7");
                    return request;
                }));
        assertThat(home(browser)).contains(of.number().text());
    }

    @Test
    void allPapersComeInOneArchive() throws Exception {
        Registration of = signedBy(IIN, "Құжаттар");
        MockHttpSession browser = inside(IIN);
        web.perform(get("/ru/me/appeal/" + of.number().alias()).session(browser));
        web.perform(get("/ru/voucher/" + of.number().alias() + ".pdf").session(browser))
                .andExpect(status().isOk());
        List<String> names = archive(browser);
        assertThat(names).anyMatch(name -> name.startsWith(of.number().alias() + "/") && name.endsWith(".pdf"));
        web.perform(get("/ru/me/papers.zip")).andExpect(redirectedUrl("/ru/me"));
    }
}
