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
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.demo.Holder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;

/// Who is let into a cabinet: whoever signed, in the browser that asked, once.
@OfficeTest
@Import({AtWork.class, Pens.class})
class LetInTest extends CabinetDoor {
    private static final Bin BIN = new Bin("650140000017");

    @Test
    void whoSignsSeesHisOfficialAppealsAndNobodyElses() throws Exception {
        String own = signedBy(IIN, "Менің өтінішім").number().text();
        String informal = registrar
                .register(Filings.question(BodyId.CITY, MORNING, "Бұл менікі ме?"))
                .number()
                .text();
        assertThat(home(inside(IIN))).contains(own, "СЫНАҚОВ СЫНАҚ").doesNotContain(informal);
        assertThat(home(inside(STRANGER))).doesNotContain(own);
        assertThat(home(new MockHttpSession())).doesNotContain(own);
    }

    /// The clerk mistyped, and the number is a stranger's; or the stranger was listed by whoever signed for several.
    @Counters(MISTYPED_NUMBER)
    @Test
    void aNumberThatSomebodyElseWroteOpensNoAppeal() throws Exception {
        for (Registration of : List.of(filed("Сусынды судың құпиясы"), signedBy(STRANGER, "Бөтеннің қолымен"))) {
            String alias = of.number().alias();
            MockHttpSession browser = inside(IIN);
            assertThat(home(browser)).contains(of.number().text(), "/ru/status?number=" + alias);
            assertThat(rows(home(browser), alias)).doesNotContain("Көше шамы");
            web.perform(get("/ru/me/appeal/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status/" + alias));
            web.perform(get("/ru/status/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status"));
            web.perform(get("/ru/voucher/" + alias + ".pdf").session(browser)).andExpect(status().is3xxRedirection());
            assertThat(archive(browser)).noneMatch(name -> name.startsWith(alias));
            web.perform(post("/ru/status")
                    .session(browser)
                    .param("number", of.number().text())
                    .param("code", of.code().grouped())
                    .with(FormToken.sent()));
            assertThat(home(browser)).contains("/ru/status/" + alias).doesNotContain("?number=" + alias);
        }
    }

    /// The row of a table that leads to an appeal.
    private static String rows(String page, String alias) {
        return Jsoup.parse(page).select("tr:has(a[href$=" + alias + "])").text();
    }

    @Test
    void anAppealOpensFromTheListAndOnlyForItsOwner() throws Exception {
        String alias = signedBy(IIN, "Ашылатын өтініш").number().alias();
        MockHttpSession browser = inside(IIN);
        web.perform(get("/ru/status/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status"));
        web.perform(get("/ru/me/appeal/" + alias).session(browser)).andExpect(redirectedUrl("/ru/status/" + alias));
        web.perform(get("/ru/status/" + alias).session(browser)).andExpect(status().isOk());
        MockHttpSession other = inside(STRANGER);
        web.perform(get("/ru/me/appeal/" + alias).session(other));
        web.perform(get("/ru/status/" + alias).session(other)).andExpect(redirectedUrl("/ru/status"));
    }

    /// A signature that somebody was talked into opens nothing in the browser of the one who talked.
    @Test
    void onlyTheBrowserThatAskedIsLetInAndOnlyOnce() throws Exception {
        var asking = new MockHttpSession();
        UUID session = asked(asking, "PERSON");
        web.perform(get("/ru/me/entered/" + session).session(asking))
                .andExpect(content().string(containsString("другом устройстве")));
        signs(session, Pens.person(IIN));
        var another = new MockHttpSession();
        web.perform(get("/ru/me/entered/" + session).session(another))
                .andExpect(content().string(containsString("другом устройстве")));
        assertThat(home(another)).doesNotContain("СЫНАҚОВ");
        web.perform(get("/ru/me/entered/" + session).session(asking)).andExpect(redirectedUrl("/ru/me"));
        web.perform(post("/ru/me/leave").session(asking).with(FormToken.sent())).andExpect(redirectedUrl("/ru/me"));
        assertThat(asking.isInvalid()).isTrue();
        web.perform(get("/ru/me/entered/" + session).session(new MockHttpSession()))
                .andExpect(content().string(containsString("другом устройстве")));
    }

    @Test
    void theDocumentSaysWhatItOpensAndWarns() throws Exception {
        UUID session = asked(new MockHttpSession(), "PERSON");
        assertThat(Printed.text(sessions.document(session).array())).contains("ИИН", "не подписывайте", "Акимат");
    }

    @Test
    void aFirmIsEnteredByWhoMaySignForIt() throws Exception {
        var browser = new MockHttpSession();
        UUID session = asked(browser, "FIRM");
        signs(session, Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.HEAD));
        web.perform(get("/ru/me/entered/" + session).session(browser)).andExpect(redirectedUrl("/ru/me"));
        assertThat(home(browser)).contains("ТОО «Сынақ»");
        var clerk = new MockHttpSession();
        UUID unshown = asked(clerk, "FIRM");
        signs(unshown, Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.EMPLOYEE));
        web.perform(get("/ru/me/entered/" + unshown).session(clerk))
                .andExpect(content().string(containsString("другом устройстве")));
    }
}
