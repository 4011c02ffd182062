package kz.jauap.office.site.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
@Import(AtWork.class)
class VoiceTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static int guests;

    @Autowired
    MockMvc web;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    AtWork at;

    @Autowired
    VoiceTable voices;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyStaff staff) {
        staff.load();
    }

    private Registration filed() {
        return registrar.register(Filings.paper(BodyId.CITY, MORNING, "Көше шамы жанбайды"));
    }

    private Registration answered() {
        Registration of = filed();
        sign(of);
        return of;
    }

    private void sign(Registration of) {
        var signed = new Answering.Signed(
                1, Outcome.SATISFIED, "cd".repeat(32), List.of(), Optional.empty(), Optional.empty());
        journal.act(of.appeal(), new Actor.Official(at.signedIn("deputy").id()), _ -> Acted.of(signed));
    }

    private MockHttpSession session(Registration of) throws Exception {
        String address = "10.3.0." + ++guests;
        var result = web.perform(post("/ru/status")
                        .param("number", of.number().text())
                        .param("code", of.code().grouped())
                        .with(FormToken.sent())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    private ResultActions votes(Registration of, MockHttpSession session, String... said) throws Exception {
        var form = post("/ru/status/" + of.number().alias() + "/vote")
                .session(session)
                .with(FormToken.sent());
        for (int at = 0; at < said.length; at += 2) {
            form.param(said[at], said[at + 1]);
        }
        return web.perform(form);
    }

    @Test
    void theApplicantSaysOfEachClaimWhetherItWasAddressedAndWhy() throws Exception {
        Registration of = answered();
        MockHttpSession session = session(of);
        String page = "/ru/status/" + of.number().alias();
        votes(of, session, "voice-1", "YES", "voice-2", "NO", "reason-2", "Кабель сол күйі", "voice-9", "YES")
                .andExpect(redirectedUrl(page + "#vote"));
        votes(of, session, "voice", "PARTLY", "comment", "Жартысы <b>", "voice-1", "perhaps")
                .andExpect(redirectedUrl(page + "#vote"));
        Opinion opinion = voices.of(of.appeal());
        assertThat(opinion.whole()).contains(Voice.PARTLY);
        assertThat(opinion.claims())
                .containsExactly(
                        new Opinion.OfClaim(1, Optional.of(Voice.YES), ""),
                        new Opinion.OfClaim(2, Optional.of(Voice.NO), "Кабель сол күйі"));
        web.perform(get(page).session(session)).andExpect(content().string(containsString("Кабель сол күйі")));
        web.perform(get("/ru/staff/case/" + of.number().alias()).with(at.as("deputy")))
                .andExpect(content().string(containsString("Жартысы &lt;b&gt;")))
                .andExpect(content().string(containsString("Кабель сол күйі")));
        for (String lang : List.of("kk", "ru", "en")) {
            web.perform(get("/" + lang + "/satisfaction")).andExpect(status().isOk());
        }
        assertThat(voices.wholes()).containsKey(Voice.PARTLY);
        assertThat(voices.claims()).containsKeys(Voice.YES, Voice.NO);
    }

    @Test
    void whatWasPassedOnIsNotAskedOf() throws Exception {
        Registration of = filed();
        journal.act(
                of.appeal(),
                new Actor.Official(at.signedIn("registrar").id()),
                held -> Acted.of(new Routing.RedirectedInside(
                        "energy",
                        of.number().ofPart(1).text(),
                        List.of(1),
                        held.text("Құзыреті"),
                        LocalDate.parse("2026-11-26"),
                        Optional.empty())));
        sign(of);
        MockHttpSession session = session(of);
        votes(of, session, "voice-1", "NO", "voice-2", "YES", "voice", "YES");
        assertThat(voices.of(of.appeal()).claims().stream().map(Opinion.OfClaim::place))
                .containsExactly(2);
        web.perform(get("/ru/status/" + of.number().alias()).session(session))
                .andExpect(content().string(not(containsString("name=\"voice-"))));
    }

    @Test
    void wordsTooLongAreGivenBackWholeAndNothingIsKept() throws Exception {
        Registration of = answered();
        MockHttpSession session = session(of);
        String whole = "Ұ".repeat(2000) + "соңы";
        votes(of, session, "voice", "NO", "comment", whole, "voice-1", "YES", "reason-1", "қысқа")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(whole)))
                .andExpect(content().string(containsString("Не больше 2\u00a0000 знаков, а здесь 2\u00a0004")))
                .andExpect(content().string(containsString("id=\"comment-error\"")));
        votes(of, session, "voice", "NO", "voice-1", "NO", "reason-1", whole)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(whole)))
                .andExpect(content().string(containsString("id=\"reason-1-error\"")));
        assertThat(voices.of(of.appeal()).silent()).isTrue();
    }

    @Test
    void wordsWithoutAChoiceComeBackAndSayWhatIsMissing() throws Exception {
        Registration of = answered();
        MockHttpSession session = session(of);
        votes(of, session, "voice", "NO", "voice-2", "maybe", "reason-2", "Кабель сол күйі")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Кабель сол күйі\"")))
                .andExpect(content().string(containsString("href=\"#voice-2\">Выберите «Да»")))
                .andExpect(content().string(not(containsString("id=\"voice-error\""))));
        votes(of, session, "voice-1", "YES", "comment", "Жартысы")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Жартысы</textarea>")))
                .andExpect(content().string(containsString("id=\"voice-error\"")))
                .andExpect(content().string(containsString("value=\"YES\" checked")));
        votes(of, session)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#voice\">Выберите «Да»")));
        assertThat(voices.of(of.appeal()).silent()).isTrue();
    }

    @Test
    void nobodyElseNorBeforeTheAnswer() throws Exception {
        Registration open = filed();
        votes(open, session(open), "voice", "YES")
                .andExpect(redirectedUrl("/ru/status/" + open.number().alias()));
        Registration of = answered();
        votes(of, session(open), "voice", "NO").andExpect(status().isConflict());
        assertThat(voices.of(open.appeal()).silent()).isTrue();
        assertThat(voices.of(of.appeal()).silent()).isTrue();
    }
}
