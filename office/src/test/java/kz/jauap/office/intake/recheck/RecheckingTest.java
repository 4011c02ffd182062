package kz.jauap.office.intake.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.TestCa;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/// A signature that came while the authority was silent: registered, and settled once the authority speaks again.
@OfficeTest(properties = "jauap.test-office=recheck")
@Import(SilentAuthority.Authority.class)
class RecheckingTest extends SilentAuthority {
    @Test
    void whatIsNotSettledIsRegisteredAndExaminedUntilItIs() {
        AppealId appeal = filed(ca.certify(TestCa.PERSON), Indication.INDETERMINATE);
        UUID evidence = evidence(appeal);
        rechecking.round();
        after(Duration.ofMinutes(6));
        assertThat(checks(appeal)).isEmpty();
        assertThat(evidences.find(evidence).orElseThrow().examinations()).hasSize(2);
        silence.set(false);
        after(Duration.ofMinutes(1));
        assertThat(evidences.find(evidence).orElseThrow().examinations())
                .as("it waits longer each time")
                .hasSize(2);
        after(Duration.ofMinutes(10));
        assertThat(checks(appeal)).containsExactly(new Receipt.SignatureChecked(evidence, Indication.VALID));
        after(Duration.ofHours(24));
        assertThat(checks(appeal)).hasSize(1);
    }

    @Test
    void whatTurnsOutInvalidStaysRegisteredAndIsWrittenDown() {
        var signer = ca.certify(TestCa.PERSON);
        ca.answeringDesk().revoke(signer.certificate(), clock.instant().minus(Duration.ofDays(1)));
        AppealId appeal = filed(signer, Indication.INDETERMINATE);
        rechecking.round();
        silence.set(false);
        after(Duration.ofMinutes(6));
        assertThat(checks(appeal)).containsExactly(new Receipt.SignatureChecked(evidence(appeal), Indication.INVALID));
        assertThat(journal.card(appeal).orElseThrow().open()).isTrue();
        assertThat(journal.card(appeal).orElseThrow().due().legal()).isTrue();
    }

    @Test
    void whatWasValidAtOnceIsLeftAlone() {
        silence.set(false);
        AppealId appeal = filed(ca.certify(TestCa.PERSON), Indication.VALID);
        rechecking.round();
        after(Duration.ofHours(1));
        assertThat(checks(appeal)).isEmpty();
        assertThat(evidences.find(evidence(appeal)).orElseThrow().examinations())
                .hasSize(1);
    }
}
