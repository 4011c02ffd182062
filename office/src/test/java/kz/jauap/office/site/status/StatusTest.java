package kz.jauap.office.site.status;

import static kz.jauap.office.guide.Point.U25;
import static kz.jauap.office.guide.Point.U27;
import static kz.jauap.office.guide.Rule.G6_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class StatusTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static int guests;

    @Autowired
    MockMvc web;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        clock.set(MORNING);
        guests++;
    }

    private Registration filed() {
        return registrar.register(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды <script>"));
    }

    private ResultActions knock(String number, String code) throws Exception {
        String address = "10.0.0." + guests;
        return web.perform(post("/ru/status")
                .param("number", number)
                .param("code", code)
                .with(FormToken.sent())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    private MockHttpSession session(Registration of) throws Exception {
        var result = knock(of.number().text(), of.code().grouped()).andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    private ResultActions see(Registration of, String lang) throws Exception {
        return web.perform(get("/" + lang + "/status/" + of.number().alias()).session(session(of)));
    }

    @Test
    void aWrongNumberAndAWrongCodeLookTheSameAndAreCounted() throws Exception {
        Registration of = filed();
        String wrongCode = knock(of.number().text(), "00000-0000-00000")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String wrongNumber = knock("ZHT-100-2026-9999999", of.code().grouped())
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(wrongCode).contains("Номер или код не подходят");
        assertThat(wrongNumber).contains("Номер или код не подходят");
        for (int tries = 0; tries < 20; tries++) {
            knock(of.number().text(), "ZZZ");
        }
        knock(of.number().text(), of.code().grouped()).andExpect(status().isTooManyRequests());
    }

    @Meets(U25)
    @Test
    void whoKnowsNumberAndCodeSeesTermArithmeticAndRegime() throws Exception {
        Registration of = filed();
        knock(of.number().alias().toLowerCase(Locale.ROOT), of.code().characters())
                .andExpect(redirectedUrl("/ru/status/" + of.number().alias()));
        for (String lang : List.of("kk", "ru", "en")) {
            see(of, lang)
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(of.number().text()),
                                    containsString("Шам жанбайды &lt;script&gt;"))));
        }
        see(of, "en")
                .andExpect(content()
                        .string(allOf(
                                containsString("Answer due by 8 December 2026"),
                                containsString("15 of 15 days left"),
                                containsString("15 calendar days"),
                                containsString("Law No. 221"))));
        web.perform(get("/ru/status/" + of.number().alias())).andExpect(redirectedUrl("/ru/status"));
    }

    @Test
    void theDaysSinceTheFirstReceiptAreCounted() throws Exception {
        Registration of = filed();
        clock.set(MORNING.plus(Duration.ofDays(3)));
        see(of, "en").andExpect(content().string(containsString("3 days since the first receipt")));
        see(of, "ru").andExpect(content().string(containsString("3 дня с первого поступления")));
        see(of, "kk").andExpect(content().string(containsString("Алғаш түскеннен бері 3 күн")));
    }

    @Test
    void theStaffsOwnEntriesStayInside() throws Exception {
        Registration of = filed();
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(
                        new Considering.Noted(held.text("ішкі белгі")),
                        new Corresponding.OfficeWrote(held.text("Бағана нөмірін айтыңызшы"))));
        see(of, "kk")
                .andExpect(content()
                        .string(allOf(containsString("Бағана нөмірін айтыңызшы"), not(containsString("ішкі белгі")))));
    }

    @Proves(G6_1)
    @Test
    void theApplicantWritesBackWithAFile() throws Exception {
        Registration of = filed();
        var session = session(of);
        String home = "/en/status/" + of.number().alias();
        var note = new MockMultipartFile("files", "pole.txt", "text/plain", "17".getBytes(StandardCharsets.UTF_8));
        var program = new MockMultipartFile("files", "x.exe", "x/y", new byte[] {'M', 'Z', 0, 0, 1, 2, 3});
        web.perform(multipart(home + "/message")
                        .file(note)
                        .file(program)
                        .param("message", "Pole 17")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl(home + "#messages"));
        web.perform(get(home).session(session))
                .andExpect(content().string(allOf(containsString("Pole 17"), containsString("pole.txt"))));
        var file = files.open(of.appeal()).orElseThrow().enclosures().getFirst();
        web.perform(get(home + "/file/" + file.id()).session(session)).andExpect(status().isOk());
        web.perform(get(home + "/file/" + file.id())).andExpect(status().isNotFound());
        web.perform(multipart(home + "/message").session(session).with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
    }

    @Meets(U27)
    @Test
    void whatWasPassedOnIsNeverShownAsClosed() throws Exception {
        Registration of = filed();
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(new Routing.RedirectedInside(
                        "energy",
                        held.part(new BodyId("energy"), List.of()),
                        List.of(),
                        held.text("құзыреті"),
                        MORNING.atZone(clock.getZone()).toLocalDate(),
                        Optional.empty())));
        var session = session(of);
        web.perform(get("/en/status/" + of.number().alias()).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString("still tracked here"),
                                containsString(of.number().text() + "/1"),
                                containsString("The whole appeal was passed on"))));
        web.perform(get("/en/status/" + of.number().alias() + ".1").session(session))
                .andExpect(content().string(containsString("Answer due by 8 December 2026")));
    }

    @Test
    void whatWentAlongIsNamedDemandByDemand() throws Exception {
        Registration of = filed();
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(new Routing.RedirectedInside(
                        "energy",
                        held.part(new BodyId("energy"), List.of(1)),
                        List.of(1),
                        held.text("құзыреті"),
                        MORNING.atZone(clock.getZone()).toLocalDate(),
                        Optional.empty())));
        see(of, "en")
                .andExpect(content()
                        .string(containsString(
                                "These demands were passed on:</p><ul lang=\"kk\">\n<li>Шамды жөндеу</li>\n</ul>")));
    }

    @Test
    void anInformalMessageIsPromisedNothingInTheNameOfTheLaw() throws Exception {
        Registration of = registrar.register(Filings.question(BodyId.CITY, MORNING, "Саябақ қашан ашылады?"));
        see(of, "en")
                .andExpect(content()
                        .string(allOf(
                                containsString("By the city’s standard"),
                                containsString("no term set by law applies"),
                                not(containsString("counted from the day we received")))));
    }
}
