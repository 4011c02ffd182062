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
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Pens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// What somebody finds in his cabinet.
@OfficeTest
@Import({AtWork.class, Pens.class})
class CabinetTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private Registrar registrar;

    @Autowired
    private Drawer drawer;

    @Autowired
    private JdbcClient sql;

    private CabinetDoor door;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty, @Autowired ApplicationContext office) {
        door = CabinetDoor.in(office);
        almaty.load();
    }

    @Test
    void aReportOfAThreatOpensByItsCodeAlone() throws Exception {
        String threat = registrar
                .register(Filings.threat(Filings.paper(BodyId.CITY, CabinetDoor.MORNING, "Есть угроза")))
                .number()
                .text();
        assertThat(door.home(door.inside(CabinetDoor.IIN))).doesNotContain(threat);
    }

    @Test
    void aDraftBegunInsideSaysWhoWritesAndIsDeletedByHimAlone() throws Exception {
        MockHttpSession browser = door.inside(CabinetDoor.IIN);
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
        assertThat(draft.fields().text("number")).isEqualTo(CabinetDoor.IIN.digits());
        assertThat(draft.fields().text("postal")).isEqualTo("Алматы, Сәтбаев көшесі, 22");
        assertThat(door.home(browser)).contains(code);
        web.perform(post("/ru/me/draft/" + code + "/delete")
                .session(door.inside(CabinetDoor.STRANGER))
                .with(FormToken.sent()));
        assertThat(drawer.find(draft.id())).isPresent();
        web.perform(post("/ru/me/draft/" + code + "/delete").session(browser).with(FormToken.sent()));
        assertThat(drawer.find(draft.id())).isEmpty();
        assertThat(door.home(browser)).doesNotContain(code);
    }

    @Test
    void detailsLieSealedAndGoWhenTheyAreEmptied() throws Exception {
        MockHttpSession browser = door.inside(CabinetDoor.IIN);
        web.perform(post("/ru/me/details")
                .session(browser)
                .param("phone", "+7 701 555 44 33")
                .with(FormToken.sent()));
        web.perform(get("/ru/me/details").session(browser)).andExpect(content().string(containsString("555 44 33")));
        assertThat(sql.sql("select encode(phone, 'escape') from cabinet_details where phone is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept).doesNotContain("555"));
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
        Registration of = door.filed("Код арқылы");
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
        assertThat(door.home(browser)).contains(of.number().text());
    }

    @Test
    void allPapersComeInOneArchive() throws Exception {
        Registration of = door.signedBy(CabinetDoor.IIN, "Құжаттар");
        MockHttpSession browser = door.inside(CabinetDoor.IIN);
        web.perform(get("/ru/me/appeal/" + of.number().alias()).session(browser));
        web.perform(get("/ru/voucher/" + of.number().alias() + ".pdf").session(browser))
                .andExpect(status().isOk());
        List<String> names = door.archive(browser);
        assertThat(names).anyMatch(name -> name.startsWith(of.number().alias() + "/") && name.endsWith(".pdf"));
        web.perform(get("/ru/me/papers.zip")).andExpect(redirectedUrl("/ru/me"));
    }
}
