package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.BACKDATING;
import static kz.jauap.office.guide.Threat.LENIENT_READING;
import static kz.jauap.office.guide.Threat.OTHER_KIND;
import static kz.jauap.office.guide.Threat.OTHER_PERSON;
import static kz.jauap.office.guide.Threat.OWN_DOCUMENT;
import static kz.jauap.office.guide.Threat.REPLAY;
import static kz.jauap.office.guide.Threat.REVOKED_LATER;
import static kz.jauap.office.guide.Threat.SIGNING_IN_KEY;
import static kz.jauap.office.guide.Threat.SUBSTITUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.law.appeal.Bin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TestCa.Keyed;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.StampingDesk;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.trust.Trust;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The threats to a signature, each met by name: with RSA, with both keys of the national standard.
@ParameterizedClass
@EnumSource(
        value = Scheme.class,
        names = {"RSA", "GOST_2015_512", "GOST_2015_256"})
class ThreatsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DOCUMENT = "Өтініш: аулада жарық жоқ. Сессия 7f3a".getBytes(UTF_8);
    private static final byte[] OTHER = "Өтініш: аулада жарық жоқ. Сессия 91bc".getBytes(UTF_8);
    private static final Expected WHO = new Expected.Person(TestCa.IIN);

    private final Scheme scheme;
    private final TestCa ca;
    private final Keyed person;

    ThreatsTest(Scheme scheme) {
        this.scheme = scheme;
        this.ca = new TestCa(scheme, CLOCK);
        this.person = ca.certify(TestCa.PERSON);
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

    private X509Certificate stamper(TestCa of) {
        return of.issuing()
                .stamper(
                        TestCa.pair(scheme, 2).getPublic(),
                        new Issuing.Term(NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9))));
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
    @Counters(OTHER_PERSON)
    void anotherPersonsCertificateIsRefused() {
        var cms = person.sign(DOCUMENT, NOW);
        assertThat(verify(cms, DOCUMENT, new Expected.Person(TestCa.OTHER_IIN)).reasons())
                .containsExactly(Reason.ANOTHER_PERSON);
        assertThat(verify(cms, DOCUMENT, new Expected.Official(TestCa.OTHER_IIN))
                        .reasons())
                .containsExactly(Reason.ANOTHER_PERSON);
        assertThat(verify(cms, DOCUMENT, new Expected.AnyPerson()).reasons()).isEmpty();
    }

    @Test
    @Counters(OTHER_KIND)
    void anOrganisationsKeyIsRefusedForAPersonalAppealAndTheOtherWayRound() {
        var head = sign(TestCa.PERSON.in(TestCa.FIRM, Role.HEAD));
        assertThat(verify(head).reasons()).containsExactly(Reason.KEY_OF_A_FIRM);
        assertThat(verify(head, DOCUMENT, new Expected.AnyPerson()).reasons()).containsExactly(Reason.KEY_OF_A_FIRM);
        assertThat(verify(person.sign(DOCUMENT, NOW), DOCUMENT, firm()).reasons())
                .containsExactly(Reason.KEY_OF_A_PERSON);
    }

    @Test
    void anotherFirmsKeyIsRefused() {
        var other = new Holder.Firm(new Bin("650141000022"), "Басқа");
        assertThat(verify(sign(TestCa.PERSON.in(other, Role.HEAD)), DOCUMENT, firm())
                        .reasons())
                .containsExactly(Reason.ANOTHER_FIRM);
    }

    @Test
    void headAndSignatorySignForTheFirmAndAnEmployeeMustShowThatHeMay() {
        for (var role : List.of(Role.HEAD, Role.SIGNATORY)) {
            var report = verify(sign(TestCa.PERSON.in(TestCa.FIRM, role)), DOCUMENT, firm());
            assertThat(report.reasons()).as("%s", role).isEmpty();
            assertThat(report.signer().orElseThrow().role()).isEqualTo(role);
            assertThat(report.signer().orElseThrow().organisation()).contains(TestCa.FIRM.name());
        }
        for (var role : List.of(Role.FINANCE, Role.PERSONNEL, Role.EMPLOYEE)) {
            var report = verify(sign(TestCa.PERSON.in(TestCa.FIRM, role)), DOCUMENT, firm());
            assertThat(report.reasons()).as("%s", role).containsExactly(Reason.AUTHORITY_NEEDED);
            assertThat(report.indication()).isEqualTo(Indication.INDETERMINATE);
        }
    }

    @Test
    void anInformationSystemSignsForItselfOnly() {
        var system = sign(Holder.system("ИС «Сынақ»", TestCa.FIRM));
        assertThat(verify(system, DOCUMENT, new Expected.InformationSystem(TestCa.BIN))
                        .reasons())
                .isEmpty();
        assertThat(verify(system).reasons()).containsExactly(Reason.KEY_OF_A_SYSTEM);
        assertThat(verify(system, DOCUMENT, firm()).reasons()).containsExactly(Reason.KEY_OF_A_SYSTEM);
        assertThat(verify(person.sign(DOCUMENT, NOW), DOCUMENT, new Expected.InformationSystem(TestCa.BIN))
                        .reasons())
                .containsExactly(Reason.KEY_OF_A_SYSTEM);
    }

    @Test
    @Counters(SIGNING_IN_KEY)
    void theKeyForSigningInIsRefused() {
        assertThat(verify(sign(TestCa.PERSON.forAuthentication())).reasons())
                .containsExactly(Reason.AUTHENTICATION_KEY);
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

    private static Expected firm() {
        return new Expected.Firm(TestCa.BIN);
    }

    private byte[] sign(Holder holder) {
        return ca.certify(holder).sign(DOCUMENT, NOW);
    }

    private Report verify(byte[] cms) {
        return verify(cms, DOCUMENT, WHO);
    }

    private Report verify(byte[] cms, byte[] document, Expected who) {
        return new Examiner(ca.trust(), Freshness.USUAL, CLOCK).verify(cms, document, who, NOW);
    }
}
