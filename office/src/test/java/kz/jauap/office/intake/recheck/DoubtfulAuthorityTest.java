package kz.jauap.office.intake.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.trust.Trust;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/// What is not the authority's word on a signature: silence, strangers, a closed door.
@OfficeTest(properties = "jauap.test-office=recheck")
@Import(SilentAuthority.Authority.class)
class DoubtfulAuthorityTest extends SilentAuthority {
    private int examinations(AppealId appeal) {
        return evidences.find(evidence(appeal)).orElseThrow().examinations().size();
    }

    @Test
    void whomTheOfficeTrustsMeanwhileSaysNothingOfASignature() throws Flaw {
        AppealId appeal = filed(ca.certify(TestCa.PERSON), Indication.INDETERMINATE);
        rechecking.round();
        silence.set(false);
        trusted.set(Trust.in(TrustDomain.TEST, List.of()));
        after(Duration.ofMinutes(6));
        assertThat(examinations(appeal)).as("a closed door examines nothing").isEqualTo(1);
        trusted.set(new TestCa(Scheme.GOST_2015_512, clock).trust());
        after(Duration.ofMinutes(1));
        assertThat(examinations(appeal)).isEqualTo(2);
        assertThat(checks(appeal)).isEmpty();
        trusted.set(ca.trust());
        after(Duration.ofHours(1));
        assertThat(checks(appeal)).containsExactly(new Receipt.SignatureChecked(evidence(appeal), Indication.VALID));
    }

    @Test
    void aSilentAuthorityIsAskedOnceARound() {
        List<AppealId> both = List.of(
                filed(ca.certify(TestCa.PERSON), Indication.INDETERMINATE),
                filed(ca.certify(TestCa.PERSON), Indication.INDETERMINATE));
        rechecking.round();
        after(Duration.ofMinutes(6));
        assertThat(both).extracting(this::examinations).containsExactlyInAnyOrder(1, 2);
        silence.set(false);
        after(Duration.ofHours(1));
        assertThat(both).allSatisfy(each -> assertThat(checks(each)).hasSize(1));
    }

    @Test
    void whatAnOfficialSignedIsExaminedAgainToo() {
        silence.set(false);
        AppealId appeal = filed(ca.certify(TestCa.PERSON), Indication.VALID);
        silence.set(true);
        UUID evidence = kept(ca.certify(TestCa.PERSON), Indication.INDETERMINATE);
        journal.act(
                appeal,
                new Actor.Official(1),
                _ -> Acted.of(new Answering.Signed(
                        1, Outcome.SATISFIED, "0".repeat(64), List.of(), Optional.empty(), Optional.of(evidence))));
        rechecking.round();
        silence.set(false);
        after(Duration.ofMinutes(6));
        assertThat(checks(appeal)).containsExactly(new Receipt.SignatureChecked(evidence, Indication.VALID));
    }
}
