package kz.jauap.office.site.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.GROWN_PDF;
import static kz.jauap.office.guide.Threat.LEAKED_PROOF;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.letter.Letters;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.registry.paper.StampedCopies;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.seal.TestSeal;
import kz.jauap.office.signature.stamp.Stamps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class CheckTest {
    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext office;

    @Autowired
    Papers papers;

    @Autowired
    PaperCopies copies;

    @Autowired
    Stamps stamps;

    @Autowired
    StampedCopies stampedCopies;

    @Autowired
    Tracking tracking;

    @Autowired
    Registrar registrar;

    @Autowired
    Evidences evidences;

    @Autowired
    Verifier verifier;

    @Autowired
    DemoAuthority authority;

    @Autowired
    MovableClock clock;

    private int visitors;
    private CaseFile file;
    private IssuedPaper letter;
    private byte[] pdf;

    @BeforeEach
    void aSealedLetter() {
        var town = Town.in(office);
        file = office.getBean(CaseFiles.class).open(town.paper("city")).orElseThrow();
        letter = office.getBean(Letters.class).issue(file, Drafted.complete(), town.who("akim"));
        pdf = copies.bytes(letter.hash());
    }

    private static RequestPostProcessor somebody(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private ResultActions check(String lang, MockMultipartFile... files) throws Exception {
        var request = multipart("/" + lang + "/v/file");
        for (var each : files) {
            request.file(each);
        }
        visitors++;
        return web.perform(request.with(FormToken.sent()).with(somebody("198.51.100." + visitors % 200)));
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "paper.pdf", "application/pdf", content);
    }

    private static MockMultipartFile document(byte[] content) {
        return new MockMultipartFile("document", "paper.pdf", "application/pdf", content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theMarkOnThePaperTellsWhatItIsAndNothingPersonal(String lang) throws Exception {
        web.perform(get("/" + lang + "/v")).andExpect(status().isOk());
        web.perform(post("/" + lang + "/v")
                        .param("mark", letter.mark().grouped())
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/" + lang + "/v/" + letter.mark().characters()));
        web.perform(get("/" + lang + "/v/" + letter.mark().characters()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(file.card().number().text()),
                                containsString(letter.hash()),
                                not(containsString("Өмірова")),
                                not(containsString("Шам")))));
        web.perform(get("/" + lang + "/v/00000000000000")).andExpect(status().isNotFound());
        web.perform(post("/" + lang + "/v").param("mark", "?").with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void thePaperItselfIsGenuineByItsBytesOrItsFingerprint() throws Exception {
        check("en", file(pdf)).andExpect(content().string(containsString("genuine and unchanged")));
        web.perform(get("/en/v/hash/" + letter.hash()))
                .andExpect(content().string(containsString("genuine and unchanged")));
        web.perform(get("/en/v/hash/" + "0".repeat(64)))
                .andExpect(content().string(containsString("We issued no such file")));
        web.perform(get("/en/v/hash/x")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aPaperTellsWhetherAnAuthorityHasSeenItsSeal() throws Exception {
        String page = "/en/v/" + letter.mark().characters();
        web.perform(get(page)).andExpect(content().string(containsString("trusted authority is awaited")));
        for (int round = 0;
                round < 50
                        && papers.marked(letter.mark()).orElseThrow().stamped().isEmpty();
                round++) {
            stamps.round();
            stampedCopies.round();
        }
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("Time-stamp of a trusted authority"),
                                not(containsString("is awaited")))));
        byte[] copy = copies.bytes(papers.marked(letter.mark()).orElseThrow().copy());
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString(letter.hash()),
                                containsString(Bytes.of(copy).sha256()))));
        check("en", file(copy)).andExpect(content().string(containsString("genuine and unchanged")));
        check("en", file(pdf)).andExpect(content().string(containsString("genuine and unchanged")));
        byte[] changed = copy.clone();
        changed[200] ^= 1;
        check("en", file(changed)).andExpect(content().string(not(containsString("note--ok"))));
    }

    @Test
    void itsSealFitsItAloneInEitherOrder() throws Exception {
        byte[] seal = letter.seal().orElseThrow().detached().array();
        check("en", file(seal), document(pdf)).andExpect(content().string(containsString("genuine and unchanged")));
        check("en", file(pdf), document(seal)).andExpect(content().string(containsString("genuine and unchanged")));
        check("en", file(seal)).andExpect(content().string(containsString("the seal of a paper of ours")));
        byte[] changed = pdf.clone();
        changed[200] ^= 1;
        check("en", file(seal), document(changed)).andExpect(content().string(containsString("was changed, or is")));
    }

    @Test
    @Counters(GROWN_PDF)
    void aChangedPaperIsNeverGenuine() throws Exception {
        for (int at = 9; at < pdf.length; at += pdf.length / 60) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            check("en", file(changed))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("note--ok"))));
        }
        byte[] longer = java.util.Arrays.copyOf(pdf, pdf.length + 1);
        check("en", file(longer)).andExpect(content().string(containsString("does not cover the whole file")));
    }

    @Test
    void whatIsNoPaperAtAllIsToldKindly() throws Exception {
        check("ru").andExpect(status().isUnprocessableContent());
        check("ru", file(new byte[0])).andExpect(status().isUnprocessableContent());
        check("ru", file("%PDF-1.7 /ByteRange [0 1".getBytes(UTF_8))).andExpect(status().isOk());
        check("ru", file(new byte[] {0x30, (byte) 0x82, 0, 0}))
                .andExpect(content().string(containsString("Нужен и сам подписанный документ")));
        check("ru", file(new byte[] {0x30, (byte) 0x82, 0, 0}), document(pdf)).andExpect(status().isOk());
        check("ru", file("MIIB".getBytes(UTF_8)), document("x".getBytes(UTF_8))).andExpect(status().isOk());
        web.perform(get("/kk/v/file")).andExpect(redirectedUrl("/kk/v"));
    }

    @Test
    void numberAndCodeShowAllPapersOfTheAppeal() throws Exception {
        Objects.requireNonNull(
                office.getBean(VoucherPdf.class).of(file, Lang.RU).getBody());
        String alias = file.card().number().alias();
        var session = new MockHttpSession();
        web.perform(post("/en/v/appeal")
                        .param("number", alias)
                        .param("code", "0000000000000")
                        .with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
        web.perform(get("/en/v/appeal/" + alias)).andExpect(redirectedUrl("/en/v/appeal"));
        web.perform(post("/en/v/appeal")
                        .param("number", alias)
                        .param("code", tracking.code(file.card().appeal()).grouped())
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/en/v/appeal/" + alias));
        web.perform(get("/en/v/appeal/" + alias).session(session))
                .andExpect(content().string(allOf(containsString("Voucher"), containsString("Answer"))));
        String paper = "/en/status/" + alias + "/paper/" + letter.mark().characters();
        web.perform(get(paper + "/paper.pdf").session(session))
                .andExpect(status().isOk())
                .andExpect(content().bytes(pdf));
        web.perform(get(paper + "/paper.p7s").session(session)).andExpect(status().isOk());
        web.perform(get(paper + "/signed.pdf").session(session)).andExpect(status().isNotFound());
        web.perform(get(paper + "/paper.pdf")).andExpect(status().isNotFound());
    }

    @Test
    @Counters(LEAKED_PROOF)
    void theApplicantsOwnSignatureIsKnownAndItsProofHandedToHim() throws Exception {
        var now = Instant.parse("2026-11-23T05:00:00Z");
        byte[] document = "Өтініш".getBytes(StandardCharsets.UTF_8);
        var pair = TestCa.pair(Scheme.RSA, 6);
        byte[] cms = new Signing(
                        pair.getPrivate(),
                        List.of(authority.issue(pair.getPublic(), TestCa.PERSON).getFirst()))
                .sign(document, clock.instant());
        var presentation = new Presentation(
                Bytes.of(document),
                "otinish.txt",
                Bytes.of(cms),
                new Expected.Person(TestCa.IIN),
                clock.instant(),
                Map.of());
        UUID evidence =
                evidences.keep(presentation, verifier.verify(cms, document, presentation.who(), clock.instant()));
        var of = registrar.register(Filings.signed(Filings.paper(BodyId.CITY, now, "Шам жанбайды"), evidence));
        check("en", file(cms), document(document))
                .andExpect(content()
                        .string(allOf(containsString("This signature is kept here"), containsString("СЫНАҚОВ"))));
        byte[] another = "Өтініс".getBytes(StandardCharsets.UTF_8);
        check("en", file(cms), document(another)).andExpect(content().string(containsString("is not valid")));
        String proof = "/kk/v/appeal/" + of.number().alias() + "/evidence.zip";
        web.perform(get(proof)).andExpect(status().isNotFound());
        var session = new MockHttpSession();
        web.perform(post("/kk/v/appeal")
                .param("number", of.number().text())
                .param("code", tracking.code(of.appeal()).grouped())
                .session(session)
                .with(FormToken.sent()));
        web.perform(get("/kk/v/appeal/" + of.number().alias()).session(session))
                .andExpect(content().string(containsString("evidence.zip")));
        web.perform(get(proof).session(session)).andExpect(content().contentTypeCompatibleWith("application/zip"));
    }

    @Test
    void aSignatureKeptHereThatIsNotValidIsNeverGreen() throws Exception {
        byte[] document = UUID.randomUUID().toString().getBytes(UTF_8);
        byte[] cms = new TestCa(Scheme.RSA, clock).certify(TestCa.PERSON).sign(document, clock.instant());
        var who = new Expected.Person(TestCa.IIN);
        evidences.keep(
                new Presentation(Bytes.of(document), "o.txt", Bytes.of(cms), who, clock.instant(), Map.of()),
                verifier.verify(cms, document, who, clock.instant()));
        check("en", file(cms), document(document))
                .andExpect(content().string(allOf(containsString("note--bad"), not(containsString("note--ok")))));
    }

    @Test
    void nobodyChecksSoMuchThatOthersCannot() throws Exception {
        var many = somebody("203.0.113.7");
        for (int round = 0; round < 60; round++) {
            web.perform(get("/en/v/hash/" + letter.hash()).with(many)).andExpect(status().isOk());
        }
        web.perform(get("/en/v/hash/" + letter.hash()).with(many)).andExpect(status().isTooManyRequests());
    }
}
