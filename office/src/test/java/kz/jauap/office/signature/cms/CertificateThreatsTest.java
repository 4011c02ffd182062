package kz.jauap.office.signature.cms;

import static kz.jauap.office.guide.Threat.BACKDATING;
import static kz.jauap.office.guide.Threat.REVOKED_LATER;
import static kz.jauap.office.guide.Threat.SUBSTITUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.StampingDesk;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The threats by way of a certificate or a time stamp, each met by name: with RSA, with both keys of the national
/// standard.
@ParameterizedClass
@EnumSource(
        value = Scheme.class,
        names = {"RSA", "GOST_2015_512", "GOST_2015_256"})
class CertificateThreatsTest extends ByEachScheme {
    CertificateThreatsTest(Scheme scheme) {
        super(scheme);
    }

    @Test
    @Counters(SUBSTITUTION)
    void aSwappedCertificateIsRefused() throws IOException {
        var other = ca.certify(Holder.individual("БАСҚА", "БІРЕУ", Optional.empty(), TestCa.OTHER_IIN));
        var cms = person.sign(DOCUMENT, NOW);
        var certificate =
                Tampering.parsed(Certificates.bytes(other.certificate()).array());
        var bag = Tampering.replace(
                cms, Tampering.CERTIFICATES, _ -> new DERTaggedObject(false, 0, new DERSet(certificate)));
        assertThat(verify(bag).reasons()).containsExactly(Reason.CERTIFICATE_MISSING);
        var named = (ASN1Sequence) Tampering.signer(other.sign(DOCUMENT, NOW)).getObjectAt(1);
        var swapped = Tampering.replace(
                bag, Tampering.SIGNERS, _ -> new DERSet(Tampering.replace(Tampering.signer(cms), 1, _ -> named)));
        assertThat(verify(swapped).reasons()).containsExactly(Reason.CERTIFICATE_NOT_BOUND);
    }

    @Test
    @Counters(BACKDATING)
    void anExpiredCertificateIsRefusedAndAnEarlierClaimDoesNotSaveIt() {
        var until = NOW.minus(Duration.ofDays(1));
        var expired = ca.certify(TestCa.PERSON, new Issuing.Term(NOW.minus(Duration.ofDays(366)), until));
        var report = verify(expired.sign(DOCUMENT, until.minusSeconds(60)));
        assertThat(report.reasons()).containsExactly(Reason.EXPIRED);
        assertThat(report.claimedAt()).contains(until.minusSeconds(60));
        var trusted = new StampingDesk(
                TestCa.pair(scheme, 2).getPrivate(), stamper(ca), Clock.fixed(until.minusSeconds(60), ZoneOffset.UTC));
        var stamped =
                expired.signing().sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(trusted));
        assertThat(verify(stamped).reasons()).as("a trusted stamp does").isEmpty();
    }

    @Test
    void aCertificateNotYetInForceIsRefused() {
        var early = ca.certify(TestCa.PERSON, new Issuing.Term(NOW.plusSeconds(60), NOW.plus(Duration.ofDays(9))));
        assertThat(verify(early.sign(DOCUMENT, NOW)).reasons()).containsExactly(Reason.NOT_YET_VALID);
    }

    @Test
    void aStrangersCertificateIsRefused() {
        var stranger = TestCa.impostor(scheme, CLOCK);
        var report = verify(stranger.certify(TestCa.PERSON).sign(DOCUMENT, NOW));
        assertThat(report.reasons()).as("same name, another key").containsExactly(Reason.ISSUER_UNKNOWN);
        assertThat(report.proof().ocsp()).isEmpty();
        assertThat(report.signer()).isPresent();
    }

    @Test
    void aCertificateIssuedByAnEndCertificateIsRefused() {
        var forged = new Issuing(person.pair().getPrivate(), person.certificate())
                .issue(
                        person.pair().getPublic(),
                        TestCa.PERSON,
                        new Issuing.Term(NOW.minusSeconds(60), NOW.plusSeconds(60)));
        var cms = new Signing(person.pair().getPrivate(), List.of(forged, person.certificate())).sign(DOCUMENT, NOW);
        assertThat(verify(cms).reasons()).containsExactly(Reason.ISSUER_UNKNOWN);
    }

    @Test
    @Counters(REVOKED_LATER)
    void aRevokedCertificateIsRefusedFromTheTimeOfRevocationOn() {
        ca.answeringDesk().revoke(person.certificate(), NOW.minusSeconds(1));
        assertThat(verify(person.sign(DOCUMENT, NOW)).reasons()).containsExactly(Reason.REVOKED);
        var later = ca.certify(TestCa.PERSON);
        ca.answeringDesk().revoke(later.certificate(), NOW.plusSeconds(60));
        assertThat(verify(later.sign(DOCUMENT, NOW)).reasons()).isEmpty();
    }

    @Test
    void aStampFromBeforeTheRevocationSavesTheSignature() {
        ca.answeringDesk().revoke(person.certificate(), NOW.minus(Duration.ofHours(1)));
        var stamped = person.signing()
                .sign(
                        Kind.DOCUMENT,
                        DOCUMENT,
                        NOW,
                        Signing.Content.DETACHED,
                        Optional.of(new StampingDesk(
                                TestCa.pair(scheme, 2).getPrivate(),
                                stamper(ca),
                                Clock.fixed(NOW.minus(Duration.ofHours(2)), ZoneOffset.UTC))));
        assertThat(verify(stamped).reasons()).isEmpty();
    }

    @Test
    void aStampTakenFromAnotherSignatureIsRefused() {
        var unsigned = Tampering.signer(stamped(OTHER)).getObjectAt(6);
        var cms = Tampering.replace(
                stamped(DOCUMENT),
                Tampering.SIGNERS,
                signers -> new DERSet(
                        Tampering.replace((ASN1Sequence) ((ASN1Set) signers).getObjectAt(0), 6, _ -> unsigned)));
        assertThat(verify(cms).reasons()).containsExactly(Reason.TIME_STAMP_BROKEN);
    }

    @Test
    void aStrangersStampIsNotReliedOn() {
        var stranger = TestCa.impostor(scheme, CLOCK);
        var cms = person.signing()
                .sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(stranger.stamping()));
        var report = verify(cms);
        assertThat(report.indication()).as("%s", report.checks()).isEqualTo(Indication.VALID);
        assertThat(report.checks().stream().map(check -> check.what() + " " + check.outcome()))
                .contains("time-stamp UNUSED");
        var until = NOW.minus(Duration.ofDays(1));
        var expired = ca.certify(TestCa.PERSON, new Issuing.Term(NOW.minus(Duration.ofDays(366)), until));
        var backdated = new StampingDesk(
                TestCa.pair(scheme, 2).getPrivate(),
                stamper(stranger),
                Clock.fixed(until.minusSeconds(60), ZoneOffset.UTC));
        assertThat(verify(expired.signing()
                                .sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(backdated)))
                        .reasons())
                .containsExactly(Reason.EXPIRED);
    }

    private byte[] stamped(byte[] document) {
        return person.signing()
                .sign(Kind.DOCUMENT, document, NOW, Signing.Content.DETACHED, Optional.of(ca.stamping()));
    }

    @Test
    void revocationThatCannotBeAskedLeavesTheSignatureOpenAndTheAppealAccepted() {
        ca.silent();
        var report = verify(person.sign(DOCUMENT, NOW));
        assertThat(report.reasons()).containsExactly(Reason.REVOCATION_UNKNOWN);
        assertThat(report.indication()).isEqualTo(Indication.INDETERMINATE);
        assertThat(report.accepted()).isTrue();
    }
}
