package kz.jauap.office.signature.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.STOLEN_STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Check;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.cms.Tampering;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.StampingDesk;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.revocation.Revocation;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.junit.jupiter.api.Test;

/// A time-stamp is worth what its authority's key was worth: then, and by what is known of it today.
class StampersTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DOCUMENT = "Өтініш: аулада жарық жоқ".getBytes(UTF_8);
    private static final Instant STAMPED = NOW.minus(Duration.ofDays(2));

    private final TestCa ca = new TestCa(Scheme.RSA, CLOCK);
    private final X509Certificate stamper =
            ca.issuing().stamper(TestCa.pair(Scheme.RSA, 2).getPublic(), days(-9, 9));

    private static Issuing.Term days(int from, int until) {
        return new Issuing.Term(NOW.plus(Duration.ofDays(from)), NOW.plus(Duration.ofDays(until)));
    }

    /// Signed with a key that ended a day ago: it stands or falls with its stamp of the day before.
    private byte[] outlived() {
        return stamped(ca.certify(TestCa.PERSON, days(-300, -1)), stamper);
    }

    private byte[] lasting() {
        return stamped(ca.certify(TestCa.PERSON), stamper);
    }

    private static byte[] stamped(TestCa.Keyed signer, X509Certificate by) {
        var desk = new StampingDesk(TestCa.pair(Scheme.RSA, 2).getPrivate(), by, Clock.fixed(STAMPED, ZoneOffset.UTC));
        return signer.signing().sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(desk));
    }

    private Report examined(byte[] cms) {
        return new Examiner(ca.trust(), Freshness.USUAL, CLOCK)
                .verify(cms, DOCUMENT, new Expected.Person(TestCa.IIN), NOW);
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

    @Test
    @Counters(STOLEN_STAMP)
    void aDeskWhoseKeyWasRevokedIsNotListenedTo() throws IOException {
        assertThat(asked().by()).isEqualTo("TIME-STAMPING AUTHORITY");
        var desk = new StampingDesk(TestCa.pair(Scheme.RSA, 2).getPrivate(), stamper, CLOCK);
        ca.timing(desk);
        ca.answeringDesk().revoke(stamper, NOW.minusSeconds(60), CRLReason.superseded);
        assertThatThrownBy(this::asked).hasMessageContaining("no desk gave");
    }

    @Test
    void anAnswerOfADeskThatIsNoneAtAllIsToldSo() {
        for (var answer : List.of(nested(), new byte[0], new byte[] {0x30, 0})) {
            ca.timing(_ -> answer);
            assertThatThrownBy(this::asked).isInstanceOf(IOException.class);
        }
    }

    private TimeDesks.Answer asked() throws IOException {
        return ca.desks()
                .ask((generator, nonce) -> generator.generate(
                        Scheme.RSA.hash(), Scheme.RSA.digest().digest(DOCUMENT), nonce));
    }

    private static byte[] nested() {
        return Tampering.nested(60_000);
    }

    @Test
    void anAuthorityIsAskedAboutOnceInSomeMinutesAndNeverForASignatureThatIsWrongAlready() {
        var asked = new AtomicInteger();
        ca.answering(question -> {
            asked.addAndGet(about(stamper, question) ? 1 : 0);
            return ca.answeringDesk().ask(question);
        });
        var trust = ca.trust();
        var revocation = new Revocation(trust, Freshness.USUAL);
        var examiner = new Examiner(trust, revocation, new Stampers(revocation, CLOCK), CLOCK);
        var who = new Expected.Person(TestCa.IIN);
        examiner.verify(lasting(), "басқа".getBytes(UTF_8), who, NOW);
        assertThat(asked).hasValue(0);
        for (int time = 0; time < 5; time++) {
            assertThat(examiner.verify(lasting(), DOCUMENT, who, NOW).reasons()).isEmpty();
        }
        assertThat(asked).hasValue(1);
    }

    private static boolean about(X509Certificate certificate, byte[] question) throws IOException {
        return new OCSPReq(question)
                .getRequestList()[0]
                .getCertID()
                .getSerialNumber()
                .equals(certificate.getSerialNumber());
    }

    @Test
    void aStampOverAnotherHashIsBroken() {
        var other = new StampingDesk(TestCa.pair(Scheme.RSA, 2).getPrivate(), stamper, CLOCK);
        Signing.Stamp over = _ -> other.over(new byte[] {1});
        var cms = ca.certify(TestCa.PERSON)
                .signing()
                .sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(over));
        assertThat(examined(cms).reasons()).containsExactly(Reason.TIME_STAMP_BROKEN);
        assertThat(TimeStamps.examine(Bytes.of(new byte[] {0x30, 0}), Bytes.of(new byte[0]), ca.trust()))
                .isInstanceOf(TimeStamp.Broken.class);
    }
}
