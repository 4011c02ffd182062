package kz.jauap.office.registry.autograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.SignedAnswer;
import kz.jauap.office.answer.Submitting;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.People;
import kz.jauap.office.people.staff.IinTable;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.seal.SealedPdf;
import kz.jauap.office.signature.seal.TestSeal;
import kz.jauap.office.signature.session.Carried;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presented;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Way;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY, "jauap.heads-sign=ALLOWED"})
@Import(AtWork.class)
class AutographsTest {
    @Autowired
    ApplicationContext office;

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Autographs autographs;

    @Autowired
    People people;

    @Autowired
    Sessions sessions;

    @Autowired
    Presenting presenting;

    @Autowired
    Papers papers;

    @Autowired
    PaperCopies copies;

    @Autowired
    DemoAuthority authority;

    @Autowired
    IinTable numbers;

    private Town town;

    @BeforeEach
    void aTown() {
        town = Town.in(office).at("2026-11-23T10:00");
    }

    private AppealId inWork() {
        AppealId appeal = town.paper("city");
        long executor = town.officer("executor").id();
        assertThat(office.getBean(Assigning.class).assign(town.hand("registrar", appeal), executor, "қараңыз"))
                .isInstanceOf(Acted.Done.class);
        return appeal;
    }

    private AppealId submitted() {
        AppealId appeal = inWork();
        office.getBean(Drafts.class).save(appeal, 0, town.officer("executor").id(), Drafted.complete());
        assertThat(office.getBean(Submitting.class).submit(town.hand("executor", appeal), 1, ""))
                .isInstanceOf(Acted.Done.class);
        return appeal;
    }

    private UUID asked(AppealId appeal) {
        var asked = autographs.ask(
                office.getBean(SignedAnswer.class), town.hand("akim", appeal), SignedAnswer.given(1, ""));
        assertThat(asked).isInstanceOf(Asked.Sign.class);
        return session(((Asked.Sign) asked).path());
    }

    private static UUID session(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private byte[] signature(UUID session, Iin iin) {
        var pair = TestCa.pair(Scheme.RSA, 5);
        var holder = Holder.individual("БЕКЕНОВ", "ЕРЛАН", Optional.of("МАРАТҰЛЫ"), iin);
        return new Signing(
                        pair.getPrivate(),
                        List.of(authority.issue(pair.getPublic(), holder).getFirst()))
                .sign(sessions.document(session).array(), town.now());
    }

    private Presented present(UUID session, byte[] cms) {
        return presenting.present(session, cms, new Circumstances(Way.NCALAYER, "198.51.100.1", "test"));
    }

    private Carried carried(UUID session) {
        return sessions.find(session).orElseThrow().carried().orElseThrow();
    }

    private Iin akims() {
        return people.iin(town.officer("akim").id()).orElseThrow();
    }

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(atWork.as(login)).with(FormToken.sent()));
    }

    @Test
    void theHeadSignsTheLetterThenTheOfficeSealsIt() throws Exception {
        AppealId appeal = submitted();
        UUID session = asked(appeal);
        byte[] frozen = sessions.document(session).array();
        byte[] cms = signature(session, akims());
        assertThat(present(session, cms)).isInstanceOf(Presented.Accepted.class);
        var card = town.card(appeal);
        assertThat(card.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(carried(session))
                .isEqualTo(new Carried.Done("/staff/case/" + card.number().alias()));
        IssuedPaper letter = papers.thatIs(card.result().orElseThrow().letter()).orElseThrow();
        assertThat(town.entries(appeal))
                .filteredOn(Answering.Signed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Answering.Signed.class,
                        signed -> assertThat(signed.evidence())
                                .isEqualTo(letter.autograph().map(each -> each.evidence())));
        byte[] sealed = copies.bytes(letter.hash());
        assertThat(Arrays.copyOf(sealed, frozen.length)).isEqualTo(frozen);
        assertThat(SealedPdf.read(sealed)).isPresent();
        try (var document = Loader.loadPDF(sealed)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("электрондық цифрлық қолтаңбасын қойды")
                    .doesNotContain("құпиясөз");
        }
        String paper = "/ru/staff/case/" + card.number().alias() + "/paper/"
                + letter.mark().characters();
        as("akim", get(paper + "/signed.p7s")).andExpect(content().bytes(cms));
        as("akim", get(paper + "/signed.pdf")).andExpect(content().bytes(frozen));
        as("akim", get(paper + "/evidence.zip")).andExpect(content().contentTypeCompatibleWith("application/zip"));
        web.perform(get("/en/v/" + letter.mark().characters()))
                .andExpect(content().string(containsString("БЕКЕНОВ")));
        web.perform(get("/en/v/hash/"
                        + Objects.requireNonNull(letter.autograph())
                                .orElseThrow()
                                .document()))
                .andExpect(content().string(containsString("genuine and unchanged")));
    }

    @Test
    void thePresentationRepeatedChangesNothing() {
        AppealId appeal = submitted();
        UUID session = asked(appeal);
        byte[] cms = signature(session, akims());
        present(session, cms);
        int entries = town.entries(appeal).size();
        assertThat(present(session, cms)).isInstanceOf(Presented.Accepted.class);
        assertThat(town.entries(appeal)).hasSize(entries);
    }

    @Test
    void anotherPersonsSignatureSignsNothing() {
        AppealId appeal = submitted();
        UUID session = asked(appeal);
        assertThat(present(session, signature(session, TestCa.OTHER_IIN))).isInstanceOf(Presented.Refused.class);
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void ofTwoSessionsForOneDraftOnlyTheFirstSigns() {
        AppealId appeal = submitted();
        UUID first = asked(appeal);
        UUID second = asked(appeal);
        present(first, signature(first, akims()));
        present(second, signature(second, akims()));
        assertThat(carried(second)).isEqualTo(new Carried.Declined("answer.refused.not-submitted"));
        assertThat(papers.of(appeal)).hasSize(1);
    }

    @Test
    void whoHasNoNumberInTheStaffListSignsWithHisPassword() {
        AppealId appeal = submitted();
        long akim = town.officer("akim").id();
        Iin iin = akims();
        numbers.remove(akim);
        try {
            assertThat(autographs.offer(town.who("akim"), town.card(appeal).body()))
                    .isEqualTo(Offer.NONE);
        } finally {
            numbers.put(akim, iin);
        }
        assertThat(autographs.offer(town.who("executor"), town.card(appeal).body()))
                .isEqualTo(Offer.NONE);
        assertThat(autographs.offer(town.who("deputy"), town.card(appeal).body()))
                .isEqualTo(Offer.BESIDE);
    }

    @Test
    void anExtensionIsGrantedByTheDecisionThatWasSigned() throws Exception {
        AppealId appeal = inWork();
        office.getBean(Extending.class).propose(town.hand("executor", appeal), 10, "Сараптама күтілуде");
        String home = "/ru/staff/case/" + town.card(appeal).number().alias();
        as("akim", get(home + "/decide")).andExpect(content().string(containsString("Подписать ЭЦП")));
        String path = as(
                        "akim",
                        post(home + "/decide")
                                .param(
                                        "seen",
                                        String.valueOf(
                                                town.hand("akim", appeal).seen().orElse(3)))
                                .param("how", "electronic")
                                .param("decision", "GRANT")
                                .param("reason", "Сараптама 10 күнге созылады"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        UUID session = session(Objects.requireNonNull(path));
        as("akim", get("/ru/staff/sign/" + session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Решение о продлении срока")));
        assertThat(present(session, signature(session, akims()))).isInstanceOf(Presented.Accepted.class);
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Timing.ExtensionGranted.class,
                        granted -> assertThat(granted.evidence()).isPresent());
        try (var document =
                Loader.loadPDF(copies.bytes(papers.of(appeal).getFirst().hash()))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Сараптама 10 күнге созылады",
                            town.card(appeal).number().text());
        }
    }

    @Test
    void aRedirectionIsDoneByTheLetterThatWasSigned() throws Exception {
        AppealId appeal = town.paper("city");
        String home = "/kk/staff/case/" + town.card(appeal).number().alias();
        String path = as(
                        "akim",
                        post(home + "/redirect")
                                .param("seen", "1")
                                .param("how", "electronic")
                                .param("to", "energy")
                                .param("claims", "1", "2")
                                .param("reason", "Құзыретіне жатады"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        UUID session = session(Objects.requireNonNull(path));
        present(session, signature(session, akims()));
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class,
                        redirected -> assertThat(redirected.evidence()).isPresent());
    }
}
