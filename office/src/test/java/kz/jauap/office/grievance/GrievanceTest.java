package kz.jauap.office.grievance;

import static kz.jauap.office.guide.Point.U31;
import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class GrievanceTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final BodyId ENERGY = new BodyId("energy");

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    CaseFiles cases;

    @Autowired
    Files files;

    @Autowired
    Attachments attachments;

    @Autowired
    Disagreements disagreements;

    @Autowired
    Complaining complaining;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void staff(@Autowired AlmatyStaff almaty) {
        almaty.load();
        clock.set(MORNING);
    }

    private long id(String login) {
        return atWork.signedIn(login).id();
    }

    private Registration inWork(BodyId body, String executor) {
        Registration of = registrar.register(Filings.paper(body, MORNING, "Шам жанбайды"));
        journal.act(
                of.appeal(),
                new Actor.Official(id(executor)),
                held -> Acted.of(new Routing.Assigned(id(executor), held.text("қараңыз"))));
        return of;
    }

    private Registration answered(BodyId body, String executor, String signer) {
        Registration of = inWork(body, executor);
        String letter = files.store(
                        new ByteArrayInputStream(("жауап " + of.number()).getBytes(StandardCharsets.UTF_8)), "a.txt")
                .hash();
        journal.act(
                of.appeal(),
                new Actor.Official(id(signer)),
                _ -> Acted.of(new Answering.Signed(
                        1, Outcome.REFUSED, letter, List.of(), Optional.empty(), Optional.empty())));
        return of;
    }

    private CaseFile file(AppealId appeal) {
        return cases.open(appeal).orElseThrow();
    }

    private Registration grieved(Registration of) {
        Disagreement disagreement = disagreements.of(file(of.appeal())).orElseThrow();
        return complaining.file(disagreement, "Келіспеймін", List.of("Шамды жөндеу"), Optional.empty());
    }

    private void sees(String login, Registration of, int expected) throws Exception {
        web.perform(get("/ru/staff/case/" + of.number().alias()).with(atWork.as(login)))
                .andExpect(status().is(expected));
    }

    private MockHttpSession session(Registration of) throws Exception {
        var result = web.perform(post("/ru/status")
                        .param("number", of.number().text())
                        .param("code", of.code().grouped())
                        .with(FormToken.sent()))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    @Meets(U31)
    @Proves(G8)
    @Test
    void itLiesOnTheSuperiorsDeskWithTheOriginalAttached() {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = file(grieved(of).appeal());
        assertThat(grievance.card().body()).isEqualTo(BodyId.CITY);
        assertThat(grievance.card().registered().kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(grievance.card().registered().origin())
                .contains(new Origin(
                        Origin.Relation.GRIEVANCE,
                        of.appeal().value(),
                        of.number().text()));
        assertThat(grievance.parties()).isEqualTo(file(of.appeal()).parties());
        assertThat(grievance.row().restricted()).isFalse();
        assertThat(grievance.enclosures().stream().map(Attachment::name))
                .containsExactly(
                        "өтініш-" + of.number().alias() + ".pdf",
                        "жауап-" + of.number().alias() + ".pdf");
        assertThat(file(of.appeal()).card().grievance())
                .contains(grievance.card().number().text());
    }

    @Test
    void whomItNamesAndWhoIsUnderHimNeverSeesIt() throws Exception {
        Registration grievance = grieved(answered(ENERGY, "energy.executor", "energy.head"));
        for (String login : List.of("energy.head", "energy.deputy", "energy.executor", "energy.registrar")) {
            sees(login, grievance, 404);
        }
        for (String login : List.of("registrar", "controller", "akim")) {
            sees(login, grievance, 200);
        }
    }

    @Test
    void whatADeputySignedGoesToTheAkimPastTheDeputyAndThePreparer() throws Exception {
        Registration grievance = grieved(answered(BodyId.CITY, "executor", "deputy"));
        assertThat(file(grievance.appeal()).letter().addressee()).contains("Алматы қаласының әкімі");
        sees("deputy", grievance, 404);
        sees("executor", grievance, 404);
        sees("akim", grievance, 200);
        sees("registrar", grievance, 200);
    }

    @Test
    void againstTheAkimOnlyTheCourtIsOpen() throws Exception {
        Registration of = answered(BodyId.CITY, "executor", "akim");
        assertThat(disagreements.of(file(of.appeal())).orElseThrow().courtOnly())
                .isTrue();
        String home = "/en/status/" + of.number().alias() + "/disagree";
        var session = session(of);
        web.perform(get(home).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString("only the court is open"),
                                containsString("Specialised Inter-district Administrative Court"),
                                containsString("23 February 2027"),
                                not(containsString("name=\"reasons\"")))));
        web.perform(post(home).param("reasons", "x").session(session).with(FormToken.sent()))
                .andExpect(redirectedUrl(home));
        assertThat(file(of.appeal()).grown()).isEmpty();
    }

    private ResultActions disagree(String home, MockHttpSession session, String reasons) throws Exception {
        return web.perform(post("/en" + home + "/disagree")
                .param("reasons", reasons)
                .param("demands", "Шамды жөндеу\n\nЖазбаша жауап")
                .session(session)
                .with(FormToken.sent()));
    }

    @Test
    void oneStepOnTheStatusPageMakesItAndOnlyOnce() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        String home = "/status/" + of.number().alias();
        var session = session(of);
        web.perform(get("/en" + home).session(session)).andExpect(content().string(containsString("I disagree")));
        for (String lang : List.of("kk", "ru", "en")) {
            web.perform(get("/" + lang + home + "/disagree").session(session))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(of.number().text() + " өтінішіме"),
                                    containsString("Шамды жөндеу\nЖауап беру"))));
        }
        web.perform(post("/en" + home + "/disagree")
                        .param("reasons", " ")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
        String voucher = Objects.requireNonNull(
                disagree(home, session, "Келіспеймін").andReturn().getResponse().getRedirectedUrl());
        web.perform(get(voucher).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString("Your grievance is filed"),
                                containsString("#signit\">Print and sign"))));
        for (String reasons : List.of("Келіспеймін", "Тағы да келіспеймін")) {
            disagree(home, session, reasons).andExpect(header().string("Location", startsWith("/en/")));
        }
        CaseFile original = file(of.appeal());
        assertThat(original.grown()).hasSize(1);
        String number = original.grown().getFirst().number().alias();
        assertThat(cases.open(number).orElseThrow().letter().claims()).containsExactly("Шамды жөндеу", "Жазбаша жауап");
        web.perform(get("/en" + home).session(session))
                .andExpect(content()
                        .string(containsString(
                                original.grown().getFirst().number().text())));
        web.perform(get("/en/status/" + number).session(session))
                .andExpect(content().string(containsString("grievance.pdf")));
        web.perform(get("/en/status/" + number + "/grievance.pdf").session(session))
                .andExpect(status().isOk());
    }

    @Meets(U31)
    @Test
    void silenceAfterTheTermCanBeComplainedOf() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        assertThat(disagreements.of(file(of.appeal()))).isEmpty();
        clock.set(MORNING.plus(Duration.ofDays(16)));
        Disagreement silence = disagreements.of(file(of.appeal())).orElseThrow();
        assertThat(silence.cause()).isEqualTo(Cause.SILENCE);
        assertThat(silence.right().reviewer().orElseThrow().body()).isEqualTo(BodyId.CITY);
        web.perform(get("/en/status/" + of.number().alias()).session(session(of)))
                .andExpect(content().string(containsString("No answer – complain")));
        Registration grievance = grieved(of);
        sees("energy.head", grievance, 404);
        sees("registrar", grievance, 200);
    }

    @Proves(G8)
    @Test
    void theBundleForTheCourtIsReadWithoutThisOffice() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        byte[] picture = picture();
        enclosed(of, picture, "шам.png");
        enclosed(of, "Көршілер де куә".getBytes(StandardCharsets.UTF_8), "куәлік.txt");
        enclosed(of, "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "есеп.csv");
        grieved(of);
        String home = "/en/status/" + of.number().alias();
        web.perform(get(home + "/court.zip")).andExpect(status().isNotFound());
        var session = session(of);
        web.perform(get(home + "/disagree").session(session))
                .andExpect(content().string(containsString("court.zip?lang=ru")));
        byte[] zip = web.perform(get(home + "/court.zip").param("lang", "ru").session(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Map<String, byte[]> leaves = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                leaves.put(each.getName(), in.readAllBytes());
            }
        }
        assertThat(leaves.keySet()).containsSequence("00-опись.pdf", "README.txt", "01-claim.pdf", "02-appeal.pdf");
        assertThat(leaves.keySet()).anyMatch(name -> name.endsWith("-grievance.pdf"));
        String claim = text(Objects.requireNonNull(leaves.get("01-claim.pdf")));
        assertThat(claim).contains(of.number().text(), "Өмірова Қарлығаш", "Истец", "Ответчик", "Шамды жөндеу");
        String list = text(Objects.requireNonNull(leaves.get("00-опись.pdf")));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(leaves.get("02-appeal.pdf")));
        assertThat(list.replaceAll("\\s", "")).contains(digest);

        assertThat(named(leaves, "enclosure-шам.png")).isEqualTo(picture);
        try (var drawn = Loader.loadPDF(named(leaves, "enclosure-шам.png.pdf"))) {
            assertThat(drawn.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
        assertThat(text(named(leaves, "enclosure-куәлік.txt.pdf"))).contains("Көршілер де куә");
        assertThat(leaves.keySet()).noneMatch(name -> name.endsWith("есеп.csv.pdf"));
        named(leaves, "enclosure-есеп.csv");
        assertThat(list).contains("Приложение заявителя: шам.png", "PDF/A");
        assertThat(list.replaceAll("\\s", ""))
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(picture)));
    }

    private void enclosed(Registration of, byte[] content, String name) {
        attachments.attach(
                of.appeal().value(), files.store(new ByteArrayInputStream(content), name), name, "ATTACHMENT");
    }

    /// The one leaf whose name ends so.
    private static byte[] named(Map<String, byte[]> leaves, String ending) {
        var found = leaves.entrySet().stream()
                .filter(leaf -> leaf.getKey().endsWith(ending))
                .toList();
        assertThat(found).as(ending).hasSize(1);
        return found.getFirst().getValue();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void anInformalAnswerHasNoGrievanceInLaw() throws Exception {
        Registration of = registrar.register(Filings.question(BodyId.CITY, MORNING, "Саябақ қашан ашылады?"));
        web.perform(get("/en/status/" + of.number().alias() + "/disagree").session(session(of)))
                .andExpect(content().string(containsString("informal message")));
        web.perform(get("/en/status/" + of.number().alias() + "/disagree")).andExpect(redirectedUrl("/en/status"));
    }
}
