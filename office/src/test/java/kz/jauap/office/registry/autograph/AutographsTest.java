package kz.jauap.office.registry.autograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.answer.SignedAnswer;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.staff.IinTable;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.seal.SealedPdf;
import kz.jauap.office.signature.seal.TestSeal;
import kz.jauap.office.signature.session.Carried;
import kz.jauap.office.signature.session.Presented;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The answer that a head signs electronically, once and alone.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY, "jauap.heads-sign=ALLOWED"})
@Import(AtWork.class)
class AutographsTest extends SigningHead {
    @Autowired
    Autographs autographs;

    @Autowired
    IinTable numbers;

    private UUID asked(AppealId appeal) {
        var asked = autographs.ask(
                office.getBean(SignedAnswer.class), town.hand("akim", appeal), SignedAnswer.given(1, ""));
        assertThat(asked).isInstanceOf(Asked.Sign.class);
        return session(((Asked.Sign) asked).path());
    }

    private Carried carried(UUID session) {
        return sessions.find(session).orElseThrow().carried().orElseThrow();
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
        assertThat(Printed.text(sealed))
                .contains("электрондық цифрлық қолтаңбасын қойды")
                .doesNotContain("құпиясөз");
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
}
