package kz.jauap.office.intake.official;

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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.files.Files;
import kz.jauap.office.grievance.Complaining;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// From an informal record's status page to an official appeal: nothing is typed again, nobody answers twice.
@OfficeTest
@Import({AtWork.class, Pens.class})
class MakingOfficialTest {
    private static final Iin IIN = new Iin("850101100012");
    private static final String TEXT = "Саябақ қашан ашылады? Жауап беруіңізді сұраймын.";
    private static final BodyId ENERGY = new BodyId("energy");

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork atWork;

    @Autowired
    private Registrar registrar;

    @Autowired
    private Journal journal;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Files files;

    @Autowired
    private Disagreements disagreements;

    @Autowired
    private Complaining complaining;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Pens pens;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    private Instant morning = Instant.EPOCH;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyStaff almaty) {
        almaty.load();
        morning = clock.instant().minus(Duration.ofHours(30));
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private CaseFile file(AppealId appeal) {
        return cases.open(appeal).orElseThrow();
    }

    private MockHttpSession session(Registration of) throws Exception {
        var result = web.perform(post("/en/status")
                        .param("number", of.number().text())
                        .param("code", of.code().grouped())
                        .with(FormToken.sent()))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    private String pressed(Registration of, MockHttpSession session) throws Exception {
        return Objects.requireNonNull(
                web.perform(post("/en/status/" + of.number().alias() + "/official")
                                .session(session)
                                .with(FormToken.sent()))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    /// Fills in what was missing and signs with a file.
    private CaseFile signed(Registration of, String check) throws Exception {
        String draft = check.replaceAll("/check$", "");
        web.perform(post(draft + "/who")
                        .param("surname", "Сынақов")
                        .param("given", "Сынақ")
                        .param("number", IIN.digits())
                        .param("postal", "Алматы, Абай, 10")
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        String sign = Objects.requireNonNull(web.perform(post(draft + "/sign").with(FormToken.sent()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        UUID session = UUID.fromString(sign.substring(sign.lastIndexOf('/') + 1));
        byte[] cms = pens.sign(
                Scheme.GOST_2015_512,
                Pens.person(IIN),
                sessions.document(session).array());
        web.perform(multipart("/en/sign/" + session + "/file")
                        .file(new MockMultipartFile("file", "o.p7s", "", cms))
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        var official = file(of.appeal()).official().orElseThrow();
        return file(new AppealId(official.appeal()));
    }

    private void sees(String login, CaseFile of, int expected) throws Exception {
        web.perform(get("/en/staff/case/" + of.card().number().alias()).with(atWork.as(login)))
                .andExpect(status().is(expected));
    }

    @Test
    void aQuestionIsSignedAsItStandsAndGoesOnAsAnOfficialAppeal() throws Exception {
        Registration of = registrar.register(Filings.question(BodyId.CITY, morning, TEXT));
        String home = "/en/status/" + of.number().alias();
        var session = session(of);
        for (String offer : List.of("kk:Ресми өтініш ету", "ru:Сделать официальным", "en:Make it official")) {
            web.perform(get("/" + offer.substring(0, 2) + "/status/"
                                    + of.number().alias())
                            .session(session))
                    .andExpect(content().string(containsString(offer.substring(3))));
        }
        String check = pressed(of, session);
        assertThat(check).matches("/en/file/[0-9A-Z]{16}/check");
        assertThat(pressed(of, session)).isEqualTo(check);
        web.perform(get(check)).andExpect(content().string(containsString(TEXT)));

        CaseFile official = signed(of, check);
        var registered = official.card().registered();
        String number = official.card().number().text();
        assertThat(registered.weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(registered.signature()).isEqualTo(Signature.EDS);
        assertThat(registered.origin())
                .contains(new Origin(
                        Origin.Relation.MADE_OFFICIAL,
                        of.appeal().value(),
                        of.number().text(),
                        Optional.of(of.appeal().value())));
        assertThat(registered.firstContact()).contains(of.registered().receivedAt());
        assertThat(registered.receivedAt()).isAfter(morning.plus(Duration.ofHours(29)));
        assertThat(official.letter().text()).isEqualTo(TEXT);
        assertThat(official.card().due().legal()).isTrue();

        CaseFile informal = file(of.appeal());
        assertThat(informal.card().stage()).isEqualTo(Stage.MADE_OFFICIAL);
        assertThat(informal.history().getLast().entry())
                .isEqualTo(new Receipt.MadeOfficial(official.card().appeal().value(), number));
        String alias = official.card().number().alias();
        web.perform(get(home).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString(number),
                                containsString("This record gets no answer of its own"),
                                not(containsString("against this answer")),
                                not(containsString(">Make it official</button>")))));
        web.perform(get(home + "/official").session(session)).andExpect(redirectedUrl("/en/status/" + alias));
        web.perform(get("/en/status/" + alias).session(session))
                .andExpect(content().string(containsString(of.number().text())));
        web.perform(get("/en/staff/case/" + of.number().alias()).with(atWork.as("registrar")))
                .andExpect(content()
                        .string(allOf(containsString("/en/staff/case/" + alias), not(containsString("/answer\"")))));
        web.perform(get("/en/staff/case/" + alias).with(atWork.as("registrar")))
                .andExpect(content()
                        .string(containsString("/en/staff/case/" + of.number().alias())));
        assertThat(pressed(of, session)).isEqualTo(home);
    }

    @Test
    void whoDoesNotHoldTheCodeGetsNothing() throws Exception {
        Registration of = registrar.register(Filings.question(BodyId.CITY, morning, TEXT));
        Registration other = registrar.register(Filings.question(BodyId.CITY, morning, "Басқа"));
        assertThat(pressed(of, session(other))).isEqualTo("/en/status");
        web.perform(get("/en/status/" + of.number().alias() + "/official").session(session(other)))
                .andExpect(redirectedUrl("/en/status"));
        assertThat(sql.sql("select count(*) from intake_draft where informal = ?")
                        .param(of.appeal().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsOfficialAlreadyIsNotOfferedIt() throws Exception {
        Registration of = registrar.register(Filings.paper(BodyId.CITY, morning, TEXT));
        assertThat(pressed(of, session(of)))
                .isEqualTo("/en/status/" + of.number().alias());
    }

    private Registration grievance() {
        Registration of = registrar.register(Filings.paper(ENERGY, morning, TEXT));
        long executor = atWork.signedIn("energy.executor").id();
        long head = atWork.signedIn("energy.head").id();
        String letter = files.store(
                        new ByteArrayInputStream(("жауап " + of.number()).getBytes(StandardCharsets.UTF_8)), "a.txt")
                .hash();
        journal.act(
                of.appeal(),
                new Actor.Official(head),
                held -> Acted.of(
                        new Routing.Assigned(executor, held.text("қараңыз")),
                        new Answering.Signed(
                                1, Outcome.REFUSED, letter, List.of(), Optional.empty(), Optional.empty())));
        return complaining.file(
                disagreements.of(file(of.appeal())).orElseThrow(),
                "Келіспеймін",
                List.of("Шамды жөндеу"),
                Optional.empty());
    }

    @Test
    void aGrievanceStaysOneAndOutOfReachOfWhomItNames() throws Exception {
        Registration of = grievance();
        CaseFile before = file(of.appeal());
        CaseFile official = signed(of, pressed(of, session(of)));
        Origin first = before.card().registered().origin().orElseThrow();
        assertThat(official.card().registered().weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(official.card().registered().origin())
                .contains(new Origin(
                        Origin.Relation.GRIEVANCE,
                        first.appeal(),
                        first.number(),
                        Optional.of(of.appeal().value())));
        assertThat(official.card().body()).isEqualTo(before.card().body());
        assertThat(official.letter().complaint().orElseThrow().against())
                .isEqualTo(before.letter().complaint().orElseThrow().against());
        assertThat(official.letter().claims()).isEqualTo(before.letter().claims());
        assertThat(official.enclosures()).hasSameSizeAs(before.enclosures());
        assertThat(official.row().restricted()).isFalse();
        for (String login : List.of("energy.head", "energy.deputy", "energy.executor", "energy.registrar")) {
            sees(login, official, 404);
        }
        for (String login : List.of("registrar", "controller", "akim")) {
            sees(login, official, 200);
        }
        assertThat(file(of.appeal()).card().stage()).isEqualTo(Stage.MADE_OFFICIAL);
        assertThat(file(new AppealId(first.appeal())).card().grievance())
                .contains(official.card().number().text());
    }
}
