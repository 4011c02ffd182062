package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.LENIENT_READING;
import static kz.jauap.office.guide.Threat.OWN_DOCUMENT;
import static kz.jauap.office.guide.Threat.REPLAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.StampingDesk;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.trust.Trust;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The threats to a signature, each met by name: with RSA, with both keys of the national standard.
@ParameterizedClass
@EnumSource(
        value = Scheme.class,
        names = {"RSA", "GOST_2015_512", "GOST_2015_256"})
class ThreatsTest extends ByEachScheme {
    ThreatsTest(Scheme scheme) {
        super(scheme);
    }

    @Test
    void aTrueSignatureIsValid() {
        var report = verify(person.sign(DOCUMENT, NOW));
        assertThat(report.reasons()).as("%s", report.checks()).isEmpty();
        assertThat(report.indication()).isEqualTo(Indication.VALID);
        assertThat(report.domain()).isEqualTo(TrustDomain.TEST);
        assertThat(report.algorithm()).contains(scheme.title());
        assertThat(report.claimedAt()).contains(NOW);
        assertThat(report.trustedAt()).isEqualTo(NOW);
        var signer = report.signer().orElseThrow();
        assertThat(signer.name()).isEqualTo("СЫНАҚОВ СЫНАҚ СЫНАҚҰЛЫ");
        assertThat(signer.iin()).contains(TestCa.IIN);
        assertThat(signer.role()).isEqualTo(Role.INDIVIDUAL);
        assertThat(report.proof().chain()).hasSize(3);
        assertThat(report.proof().ocsp()).hasSize(1);
    }

    @Test
    void aTrueSignatureWithATimeStampIsValidForTheTimeOfTheStamp() {
        var earlier = Clock.fixed(NOW.minus(Duration.ofHours(5)), ZoneOffset.UTC);
        var stamping = new StampingDesk(TestCa.pair(scheme, 2).getPrivate(), stamper(ca), earlier);
        var cms = person.signing().sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(stamping));
        var report = verify(cms);
        assertThat(report.reasons()).as("%s", report.checks()).isEmpty();
        assertThat(report.trustedAt()).isEqualTo(earlier.instant());
        assertThat(report.proof().timeStamp()).isPresent();
    }

    @Test
    @Counters(OWN_DOCUMENT)
    void anEnclosedDocumentIsAcceptedOnlyIfItIsTheKeptOne() {
        var cms = enclosed(DOCUMENT);
        assertThat(verify(cms).reasons()).isEmpty();
        assertThat(verify(cms, OTHER, WHO).reasons())
                .contains(Reason.EMBEDDED_CONTENT_DIFFERS, Reason.DOCUMENT_DIFFERS);
        var moved = Tampering.replace(
                enclosed(OTHER), Tampering.SIGNERS, _ -> new DERSet(Tampering.signer(person.sign(DOCUMENT, NOW))));
        assertThat(verify(moved).reasons()).containsExactly(Reason.EMBEDDED_CONTENT_DIFFERS);
    }

    private byte[] enclosed(byte[] document) {
        return person.signing().sign(Kind.DOCUMENT, document, NOW, Signing.Content.ENCLOSED, Optional.empty());
    }

    @Test
    @Counters(REPLAY)
    void replayOnAnotherDraftIsRefused() {
        assertThat(verify(person.sign(OTHER, NOW)).reasons()).containsExactly(Reason.DOCUMENT_DIFFERS);
    }

    @Test
    void nobodyIsAskedAboutASignatureThatIsWrongAlready() {
        var asked = new AtomicInteger();
        ca.answering(_ -> {
            asked.incrementAndGet();
            throw new IOException("nobody answers");
        });
        verify(person.sign(OTHER, NOW));
        assertThat(asked).hasValue(0);
        verify(person.sign(DOCUMENT, NOW));
        assertThat(asked).hasValue(1);
    }

    @Test
    void twoSignersAreRefused() {
        var one = Tampering.signer(person.sign(DOCUMENT, NOW));
        var other = Tampering.signer(person.sign(DOCUMENT, NOW.plusSeconds(1)));
        var cms = person.sign(DOCUMENT, NOW);
        assertThat(verify(Tampering.replace(cms, Tampering.SIGNERS, _ -> new DERSet(new ASN1Encodable[] {one, other})))
                        .reasons())
                .containsExactly(Reason.NOT_ONE_SIGNER);
        assertThat(verify(Tampering.replace(cms, Tampering.SIGNERS, _ -> new DERSet()))
                        .reasons())
                .containsExactly(Reason.NOT_ONE_SIGNER);
    }

    @Test
    void anEmptyOrCutOffOrOverlongSignatureIsRefused() {
        var cms = person.sign(DOCUMENT, NOW);
        assertThat(verify(new byte[0]).reasons()).containsExactly(Reason.MALFORMED);
        for (int length = 1; length < cms.length; length += 7) {
            assertThat(verify(Arrays.copyOf(cms, length)).reasons())
                    .as("cut off at %d", length)
                    .containsExactly(Reason.MALFORMED);
        }
        assertThat(verify(Tampering.and(cms, new byte[] {0})).reasons()).containsExactly(Reason.MALFORMED);
        assertThat(verify(Tampering.and(cms, cms)).reasons()).containsExactly(Reason.MALFORMED);
        assertThat(verify(new byte[Examiner.LONGEST + DOCUMENT.length + 1]).reasons())
                .containsExactly(Reason.TOO_LARGE);
        assertThat(verify("-----BEGIN CMS-----".getBytes(UTF_8)).reasons()).containsExactly(Reason.MALFORMED);
    }

    @Test
    @Counters(LENIENT_READING)
    void bombsOfNestingAndLengthAreRefused() {
        assertThat(verify(Tampering.nested(60_000)).reasons()).containsExactly(Reason.MALFORMED);
        var lying = new byte[] {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x30, 0};
        assertThat(verify(lying).reasons()).containsExactly(Reason.MALFORMED);
        var many = new byte[100_005];
        System.arraycopy(new byte[] {0x30, (byte) 0x83, 0x01, (byte) 0x86, (byte) 0xa0}, 0, many, 0, 5);
        for (int i = 5; i < many.length; i += 2) {
            many[i] = 0x05;
        }
        assertThat(verify(many).reasons()).containsExactly(Reason.MALFORMED);
    }

    @Test
    void anOfficeThatTrustsNobodySaysSo() throws Flaw {
        var closed = new Examiner(Trust.in(TrustDomain.PRODUCTION, List.of()), Freshness.USUAL, CLOCK);
        assertThat(closed.verify(person.sign(DOCUMENT, NOW), DOCUMENT, WHO, NOW).reasons())
                .containsExactly(Reason.DOOR_CLOSED);
    }
}
