package kz.jauap.office.signature.time;

import static kz.jauap.office.guide.Threat.STOLEN_STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Check;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.StampingDesk;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

/// A time-stamp is worth what its authority's key was worth: then, and by what is known of it today.
class StampersTest extends StampedDocuments {
    /// Signed with a key that ended a day ago: it stands or falls with its stamp of the day before.
    private byte[] outlived() {
        return stamped(ca.certify(TestCa.PERSON, days(-300, -1)), stamper);
    }

    private static List<String> stampOf(Report report) {
        return report.checks().stream()
                .filter(check -> check.what().equals("time-stamp"))
                .map(Check::outcome)
                .map(Enum::name)
                .toList();
    }

    @Test
    void aStampOfAnAuthorityInGoodStandingIsReliedOnAndItsStandingKept() {
        var report = examined(outlived());
        assertThat(report.reasons()).as("%s", report.checks()).isEmpty();
        assertThat(report.trustedAt()).isEqualTo(STAMPED);
        assertThat(report.proof().ocsp()).as("of the stamper and of the signer").hasSize(2);
    }

    @Test
    @Counters(STOLEN_STAMP)
    void aStampOfAKeyThatWasStolenLaterIsNotReliedOn() {
        for (var reason : List.of(CRLReason.keyCompromise, CRLReason.cACompromise, CRLReason.privilegeWithdrawn)) {
            ca.answeringDesk().revoke(stamper, NOW.minusSeconds(60), reason);
            assertThat(examined(outlived()).reasons()).containsExactly(Reason.EXPIRED);
            var report = examined(lasting());
            assertThat(report.reasons()).as("it does no harm").isEmpty();
            assertThat(report.trustedAt()).isEqualTo(NOW);
            assertThat(stampOf(report)).containsExactly("UNUSED");
        }
    }

    @Test
    void aStampOfAKeyGivenUpInGoodOrderAfterwardsIsReliedOnAndNoLaterOne() {
        for (var reason : List.of(CRLReason.superseded, CRLReason.cessationOfOperation, CRLReason.unspecified)) {
            ca.answeringDesk().revoke(stamper, STAMPED.plusSeconds(1), reason);
            assertThat(examined(outlived()).reasons()).isEmpty();
            ca.answeringDesk().revoke(stamper, STAMPED.minusSeconds(1), reason);
            assertThat(examined(outlived()).reasons()).containsExactly(Reason.EXPIRED);
        }
    }

    @Test
    void whereTheAuthorityCannotBeLookedIntoASignatureThatNeedsItsStampIsLeftOpen() {
        ca.timing(new StampingDesk(TestCa.pair(Scheme.RSA, 2).getPrivate(), stamper, CLOCK));
        ca.answering(question -> {
            if (about(stamper, question)) {
                throw new IOException("nobody answers");
            }
            return ca.answeringDesk().ask(question);
        });
        var open = examined(outlived());
        assertThat(open.reasons()).containsExactly(Reason.REVOCATION_UNKNOWN);
        assertThat(open.accepted()).isTrue();
        assertThat(open.trustedAt()).isEqualTo(STAMPED);
        var settled = examined(lasting());
        assertThat(settled.reasons()).as("one that does not need it is settled").isEmpty();
        assertThat(settled.trustedAt()).isEqualTo(NOW);
        assertThatThrownBy(this::asked).hasMessageContaining("no desk gave");
    }

    @Test
    void aStampOfAnAuthorityThatHasEndedIsLeftOpenUnlessItsEndIsRemembered() {
        var ended = ca.issuing().stamper(TestCa.pair(Scheme.RSA, 2).getPublic(), days(-300, -1));
        assertThat(examined(stamped(ca.certify(TestCa.PERSON, days(-300, -1)), ended))
                        .reasons())
                .isEmpty();
        ca.answeringDesk().remembering(NOW);
        var report = examined(stamped(ca.certify(TestCa.PERSON), ended));
        assertThat(report.reasons()).isEmpty();
        assertThat(report.trustedAt()).as("as received").isEqualTo(NOW);
    }

    @Test
    void nobodysStampIsAWordOnTimeIfHisKeyIsNotForSigning() throws IOException {
        var said = List.of(
                Extension.create(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)),
                Extension.create(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyEncipherment)));
        var other = ca.issuing()
                .issue(new X500Name("CN=TSA"), TestCa.pair(Scheme.RSA, 2).getPublic(), days(-9, 9), said);
        assertThat(examined(stamped(ca.certify(TestCa.PERSON, days(-300, -1)), other))
                        .reasons())
                .containsExactly(Reason.EXPIRED);
    }
}
