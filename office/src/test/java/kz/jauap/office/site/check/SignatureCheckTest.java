package kz.jauap.office.site.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.LEAKED_PROOF;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.seal.TestSeal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

/// An applicant's own signature, checked on the page for papers.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
@Thorough
class SignatureCheckTest extends ASealedLetter {
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
}
