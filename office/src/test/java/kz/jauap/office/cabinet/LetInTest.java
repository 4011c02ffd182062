package kz.jauap.office.cabinet;

import static kz.jauap.office.guide.Threat.MISTYPED_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import kz.jauap.law.appeal.Bin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Sessions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Who is let into a cabinet: whoever signed, in the browser that asked, once.
@OfficeTest
@Import({AtWork.class, Pens.class})
class LetInTest {
    private static final Bin BIN = new Bin("650140000017");

    @Autowired
    private MockMvc web;

    @Autowired
    private Registrar registrar;

    @Autowired
    private Sessions sessions;

    private CabinetDoor door;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty, @Autowired ApplicationContext office) {
        door = CabinetDoor.in(office);
        almaty.load();
    }

    @Test
    void whoSignsSeesHisOfficialAppealsAndNobodyElses() throws Exception {
        String own = door.signedBy(CabinetDoor.IIN, "Менің өтінішім").number().text();
        String informal = registrar
                .register(Filings.question(BodyId.CITY, CabinetDoor.MORNING, "Бұл менікі ме?"))
                .number()
                .text();
        assertThat(door.home(door.inside(CabinetDoor.IIN)))
                .contains(own, "СЫНАҚОВ СЫНАҚ")
                .doesNotContain(informal);
        assertThat(door.home(door.inside(CabinetDoor.STRANGER))).doesNotContain(own);
        assertThat(door.home(new MockHttpSession())).doesNotContain(own);
    }

    /// The clerk mistyped, and the number is a stranger's; or the stranger was listed by whoever signed for several.
    @Counters(MISTYPED_NUMBER)
    @Test
    void aNumberThatSomebodyElseWroteOpensNoAppeal() throws Exception {
        for (Registration of :
                List.of(door.filed("Сусынды судың құпиясы"), door.signedBy(CabinetDoor.STRANGER, "Бөтеннің қолымен"))) {
            String alias = of.number().alias();
            MockHttpSession browser = door.inside(CabinetDoor.IIN);
            assertThat(door.home(browser)).contains(of.number().text(), "/ru/status?number=" + alias);
            assertThat(rows(door.home(browser), alias)).doesNotContain("Көше шамы");
            web.perform(get("/ru/me/appeal/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status/" + alias));
            web.perform(get("/ru/status/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status"));
            web.perform(get("/ru/voucher/" + alias + ".pdf").session(browser)).andExpect(status().is3xxRedirection());
            assertThat(door.archive(browser)).noneMatch(name -> name.startsWith(alias));
            web.perform(post("/ru/status")
                    .session(browser)
                    .param("number", of.number().text())
                    .param("code", of.code().grouped())
                    .with(FormToken.sent()));
            assertThat(door.home(browser)).contains("/ru/status/" + alias).doesNotContain("?number=" + alias);
        }
    }

    /// The row of a table that leads to an appeal.
    private static String rows(String page, String alias) {
        return Jsoup.parse(page).select("tr:has(a[href$=" + alias + "])").text();
    }

    @Test
    void anAppealOpensFromTheListAndOnlyForItsOwner() throws Exception {
        String alias =
                door.signedBy(CabinetDoor.IIN, "Ашылатын өтініш").number().alias();
        MockHttpSession browser = door.inside(CabinetDoor.IIN);
        web.perform(get("/ru/status/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status"));
        web.perform(get("/ru/me/appeal/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status/" + alias));
        web.perform(get("/ru/status/" + alias).session(browser)).andExpect(status().isOk());
        MockHttpSession other = door.inside(CabinetDoor.STRANGER);
        web.perform(get("/ru/me/appeal/" + alias).session(other));
        web.perform(get("/ru/status/" + alias).session(other)).andExpect(redirectedUrl("/ru/status"));
    }

    /// A signature that somebody was talked into opens nothing in the browser of the one who talked.
    @Test
    void onlyTheBrowserThatAskedIsLetInAndOnlyOnce() throws Exception {
        var asking = new MockHttpSession();
        UUID session = door.asked(asking, "PERSON");
        web.perform(get("/ru/me/entered/" + session).session(asking))
                .andExpect(content().string(containsString("другом устройстве")));
        door.signs(session, Pens.person(CabinetDoor.IIN));
        var another = new MockHttpSession();
        web.perform(get("/ru/me/entered/" + session).session(another))
                .andExpect(content().string(containsString("другом устройстве")));
        assertThat(door.home(another)).doesNotContain("СЫНАҚОВ");
        web.perform(get("/ru/me/entered/" + session).session(asking)).andExpect(redirectedUrl("/ru/me"));
        web.perform(post("/ru/me/leave").session(asking).with(FormToken.sent())).andExpect(redirectedUrl("/ru/me"));
        assertThat(asking.isInvalid()).isTrue();
        web.perform(get("/ru/me/entered/" + session).session(new MockHttpSession()))
                .andExpect(content().string(containsString("другом устройстве")));
    }

    @Test
    void theDocumentSaysWhatItOpensAndWarns() throws Exception {
        UUID session = door.asked(new MockHttpSession(), "PERSON");
        assertThat(Printed.text(sessions.document(session).array())).contains("ИИН", "не подписывайте", "Акимат");
    }

    @Test
    void aFirmIsEnteredByWhoMaySignForIt() throws Exception {
        var browser = new MockHttpSession();
        UUID session = door.asked(browser, "FIRM");
        door.signs(session, Pens.person(CabinetDoor.IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.HEAD));
        web.perform(get("/ru/me/entered/" + session).session(browser)).andExpect(redirectedUrl("/ru/me"));
        assertThat(door.home(browser)).contains("ТОО «Сынақ»");
        var clerk = new MockHttpSession();
        UUID unshown = door.asked(clerk, "FIRM");
        door.signs(unshown, Pens.person(CabinetDoor.IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.EMPLOYEE));
        web.perform(get("/ru/me/entered/" + unshown).session(clerk))
                .andExpect(content().string(containsString("другом устройстве")));
    }
}
