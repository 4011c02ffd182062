package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.BACKDATING;
import static kz.jauap.office.guide.Threat.DOWNGRADE;
import static kz.jauap.office.guide.Threat.LENIENT_READING;
import static kz.jauap.office.guide.Threat.SUBSTITUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.StampingDesk;
import kz.jauap.office.signature.revocation.Freshness;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody with a true key of his own may try: structures that a lenient reader takes, or takes otherwise.
class AttacksTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DOCUMENT = "Өтініш".getBytes(UTF_8);
    private static final String BOUND = PKCSObjectIdentifiers.id_aa_signingCertificateV2.getId();
    private static final String DIGEST = PKCSObjectIdentifiers.pkcs_9_at_messageDigest.getId();

    private final TestCa ca = new TestCa(Scheme.RSA, CLOCK);
    private final TestCa.Keyed person = ca.certify(TestCa.PERSON);
    private final byte[] good = person.sign(DOCUMENT, NOW);
    private final Forgery forgery = Forgery.of(good, person.pair().getPrivate());

    private List<Reason> reasons(byte[] cms) {
        return new Examiner(ca.trust(), Freshness.USUAL, CLOCK)
                .verify(cms, DOCUMENT, new Expected.Person(TestCa.IIN), NOW)
                .reasons();
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable... values) {
        return new Attribute(type, new DERSet(values));
    }

    private static AlgorithmIdentifier algorithm(ASN1ObjectIdentifier identifier) {
        return new AlgorithmIdentifier(identifier, DERNull.INSTANCE);
    }

    @Test
    void whatIsForgedHereIsOtherwiseTrue() {
        assertThat(reasons(forgery.signed())).isEmpty();
    }

    @Test
    @Counters(SUBSTITUTION)
    void aSignatureNamesItsCertificateByAStrongHashOrIsNotBoundToIt() throws Exception {
        var der = Certificates.bytes(person.certificate()).array();
        var sha1 = MessageDigest.getInstance("SHA-1").digest(der);
        var without = forgery.without(BOUND);
        for (var bad : List.of(
                without,
                without.with(attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificate, new SigningCertificate(new ESSCertID(sha1)))),
                without.with(attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new SigningCertificateV2(
                                new ESSCertIDv2(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1), sha1)))),
                without.with(attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new SigningCertificateV2(new ESSCertIDv2(new byte[32])))))) {
            assertThat(reasons(bad.signed())).containsExactly(Reason.CERTIFICATE_NOT_BOUND);
        }
        var none = attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSequence(new DERSequence()));
        assertThat(reasons(without.with(none).signed())).containsExactly(Reason.MALFORMED);
    }

    @Test
    @Counters(LENIENT_READING)
    void anAttributeStandsOnceAndHasOneValue() {
        var digest = forgery.said(DIGEST);
        var other = attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest, new DEROctetString(new byte[32]));
        var both = attribute(
                PKCSObjectIdentifiers.pkcs_9_at_messageDigest,
                digest.getAttributeValues()[0],
                new DEROctetString(new byte[32]));
        var none = attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest);
        assertThat(reasons(forgery.with(other).signed())).containsExactly(Reason.MALFORMED);
        for (var odd : List.of(both, none)) {
            assertThat(reasons(forgery.without(DIGEST).with(odd).signed())).containsExactly(Reason.MALFORMED);
        }
        assertThat(reasons(forgery.without(DIGEST).signed())).containsExactly(Reason.MALFORMED);
    }

    @Test
    void attributesOutOfOrderAreRefused() {
        var attributes =
                ASN1Set.getInstance((ASN1TaggedObject) Tampering.signer(good).getObjectAt(3), false);
        var turned = new ASN1EncodableVector();
        for (int at = attributes.size() - 1; at >= 0; at--) {
            turned.add(attributes.getObjectAt(at));
        }
        var signer = Tampering.replace(
                Tampering.signer(good), 3, _ -> new DERTaggedObject(false, 0, new DERSequence(turned)));
        assertThat(reasons(Forgery.bearing(good, signer))).containsExactly(Reason.MALFORMED);
    }

    @Test
    @Counters(DOWNGRADE)
    void oneHashIsSpokenOfEverywhere() throws Exception {
        var sha512 = algorithm(NISTObjectIdentifiers.id_sha512);
        assertThat(reasons(Tampering.replace(good, Tampering.DIGESTS, _ -> new DERSet(sha512))))
                .as("among the hashes alone")
                .containsExactly(Reason.MALFORMED);
        var signer = Forgery.bearing(good, Tampering.replace(Tampering.signer(good), 2, _ -> sha512));
        assertThat(reasons(signer)).as("in the signer alone").containsExactly(Reason.MALFORMED);
        assertThat(reasons(Tampering.replace(signer, Tampering.DIGESTS, _ -> new DERSet(sha512))))
                .as("in both, with a signature by another")
                .containsExactly(Reason.ALGORITHM_REFUSED);
        var longer = MessageDigest.getInstance("SHA-512").digest(DOCUMENT);
        assertThat(reasons(forgery.without(DIGEST)
                        .with(attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest, new DEROctetString(longer)))
                        .signed()))
                .as("a digest of another hash")
                .containsExactly(Reason.DOCUMENT_DIFFERS);
    }

    @Test
    @Counters(DOWNGRADE)
    void whatTheSignerSaysOfHisAlgorithmsMustBeTrue() {
        var hash = Tampering.signer(good).getObjectAt(2);
        var signature = Tampering.signer(good).getObjectAt(4);
        assertThat(reasons(forgery.with(protection(hash, signature)).signed())).isEmpty();
        assertThat(reasons(forgery.with(protection(algorithm(NISTObjectIdentifiers.id_sha512), signature))
                        .signed()))
                .containsExactly(Reason.MALFORMED);
        assertThat(reasons(forgery.with(protection(hash, algorithm(PKCSObjectIdentifiers.sha512WithRSAEncryption)))
                        .signed()))
                .containsExactly(Reason.MALFORMED);
    }

    private static Attribute protection(ASN1Encodable hash, ASN1Encodable signature) {
        return attribute(
                CMSAttributes.cmsAlgorithmProtect,
                new CMSAlgorithmProtection(
                        AlgorithmIdentifier.getInstance(hash),
                        CMSAlgorithmProtection.SIGNATURE,
                        AlgorithmIdentifier.getInstance(signature)));
    }

    /// Attribute certificates and certificates of other forms: [0], [1], [2] and [3] of a CMS's bag.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void nothingButCertificatesStandsAmongTheCertificates(int form) {
        var bag = ASN1Set.getInstance((ASN1TaggedObject) Tampering.field(good, Tampering.CERTIFICATES), false);
        var more = new ASN1EncodableVector();
        bag.forEach(more::add);
        more.add(new DERTaggedObject(false, form, new DERSequence()));
        assertThat(reasons(Tampering.replace(
                        good, Tampering.CERTIFICATES, _ -> new DERTaggedObject(false, 0, new DERSet(more)))))
                .containsExactly(Reason.MALFORMED);
    }

    @Test
    void ofOpenLengthOutsideOfWhatIsSignedItIsTheSameSignature() throws IOException {
        var outer = ASN1Sequence.getInstance(good);
        var content = ((ASN1TaggedObject) outer.getObjectAt(1)).getExplicitBaseObject();
        var open = new ASN1EncodableVector();
        open.add(outer.getObjectAt(0));
        var fields = new ASN1EncodableVector();
        ((ASN1Sequence) content).forEach(fields::add);
        open.add(new BERTaggedObject(true, 0, new BERSequence(fields)));
        var ber = new BERSequence(open).getEncoded(ASN1Encoding.BER);
        assertThat(ber[1]).isEqualTo((byte) 0x80);
        assertThat(reasons(ber)).as("harmless: nothing in it is read otherwise").isEmpty();
    }

    @Test
    void aSignatureWithinASignatureOrAnyOtherContentIsRefused() {
        for (var other : List.of(
                PKCSObjectIdentifiers.signedData,
                PKCSObjectIdentifiers.envelopedData,
                PKCSObjectIdentifiers.id_ct_TSTInfo)) {
            var content = new DERSequence(
                    new ASN1Encodable[] {other, new DERTaggedObject(true, 0, new DEROctetString(good))});
            assertThat(reasons(Tampering.replace(good, Tampering.CONTENT, _ -> content)))
                    .containsExactly(Reason.MALFORMED);
        }
    }

    @Test
    void anotherSignatureOverThisOneIsRefused() {
        var counter = attribute(PKCSObjectIdentifiers.pkcs_9_at_counterSignature, Tampering.signer(good));
        var fields = new ASN1EncodableVector();
        Tampering.signer(good).forEach(fields::add);
        fields.add(new DERTaggedObject(false, 1, new DERSet(counter)));
        assertThat(reasons(Forgery.bearing(good, new DERSequence(fields)))).containsExactly(Reason.MALFORMED);
    }

    @Test
    void theKindOfContentThatIsSignedIsTheOneThatIsThere() {
        var type = PKCSObjectIdentifiers.pkcs_9_at_contentType;
        assertThat(reasons(forgery.without(type.getId()).signed())).containsExactly(Reason.MALFORMED);
        assertThat(reasons(forgery.without(type.getId())
                        .with(attribute(type, PKCSObjectIdentifiers.id_ct_TSTInfo))
                        .signed()))
                .containsExactly(Reason.MALFORMED);
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        var type = PKCSObjectIdentifiers.pkcs_9_at_signingTime;
        for (var odd :
                List.of(DERNull.INSTANCE, new DEROctetString(new byte[3]), new DERPrintableString("yesterday"))) {
            assertThat(reasons(forgery.without(type.getId())
                            .with(attribute(type, odd))
                            .signed()))
                    .containsExactly(Reason.MALFORMED);
        }
        assertThat(reasons(forgery.without(type.getId()).signed()))
                .as("harmless: nothing rests on it")
                .isEmpty();
    }

    /// What is not signed may be added by anybody on the way.
    @Test
    @Counters(LENIENT_READING)
    void whatIsAddedUnsignedIsKnownAndStandsOnce() throws IOException {
        var token = Tampering.parsed(ca.stamping().over(Tampering.signature(good)));
        var stamp = attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, token);
        assertThat(reasons(unsigned(stamp))).isEmpty();
        var twice = attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, token, token);
        var unknown = attribute(new ASN1ObjectIdentifier("1.2.398.3.3.99"), DERNull.INSTANCE);
        var digest = forgery.said(DIGEST);
        for (var odd : List.of(
                unsigned(stamp, stamp), unsigned(twice), unsigned(stamp, unknown), unsigned(digest), unsigned())) {
            assertThat(reasons(odd)).containsExactly(Reason.MALFORMED);
        }
    }

    private byte[] unsigned(Attribute... attributes) {
        var fields = new ASN1EncodableVector();
        Tampering.signer(good).forEach(fields::add);
        fields.add(new DERTaggedObject(false, 1, new DERSet(attributes)));
        return Forgery.bearing(good, new DERSequence(fields));
    }

    /// A desk whose clock is ahead proves nothing, and moves no examination into the future.
    @Test
    @Counters(BACKDATING)
    void aStampOfTimeToComeIsNotReliedOn() {
        var ahead = Clock.fixed(NOW.plusSeconds(3600), ZoneOffset.UTC);
        var desk = new StampingDesk(
                TestCa.pair(Scheme.RSA, 2).getPrivate(),
                ca.issuing()
                        .stamper(
                                TestCa.pair(Scheme.RSA, 2).getPublic(),
                                new Issuing.Term(NOW.minusSeconds(60), NOW.plusSeconds(7200))),
                ahead);
        var early = ca.certify(TestCa.PERSON, new Issuing.Term(NOW.plusSeconds(60), NOW.plusSeconds(7200)));
        var cms = early.signing().sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(desk));
        assertThat(reasons(cms)).containsExactly(Reason.NOT_YET_VALID);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64, 127, 128, 129, 256})
    void aNationalSignatureOfZeroesOrOfAnotherLengthIsWrong(int length) {
        var national = new TestCa(Scheme.GOST_2015_512, CLOCK);
        var cms = national.certify(TestCa.PERSON).sign(DOCUMENT, NOW);
        var zeroes = Forgery.bearing(
                cms, Tampering.replace(Tampering.signer(cms), 5, _ -> new DEROctetString(new byte[length])));
        assertThat(new Examiner(national.trust(), Freshness.USUAL, CLOCK)
                        .verify(zeroes, DOCUMENT, new Expected.Person(TestCa.IIN), NOW)
                        .reasons())
                .containsExactly(Reason.SIGNATURE_WRONG);
    }

    /// Another curve under the national identifier of a key: no such certificate can even be read.
    @ParameterizedTest
    @ValueSource(strings = {"1.2.398.3.10.1.1.2.2.2", "1.2.643.7.1.2.1.2.2", "1.2.398.3.10.1.1.2.1.1"})
    @Counters(DOWNGRADE)
    void aNationalKeyOnAnotherCurveIsRefused(String curve) {
        var national = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.2");
        assertThatThrownBy(() -> certified(national, curve)).hasMessageContaining("other parameters");
    }

    /// The neighbours' identifiers for the very same curve and hash are none of ours.
    @Test
    void aKeyUnderTheNeighboursIdentifiersIsRefused() {
        var certificate = certified(RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512, "1.2.643.7.1.2.1.2.1");
        var cms = new Signing(TestCa.pair(Scheme.GOST_2015_512, 3).getPrivate(), List.of(certificate))
                .sign(DOCUMENT, NOW);
        assertThat(reasons(cms)).containsExactly(Reason.ALGORITHM_REFUSED);
    }

    private X509Certificate certified(ASN1ObjectIdentifier kind, String curve) {
        var parameters =
                new DERSequence(new ASN1Encodable[] {new ASN1ObjectIdentifier(curve), Scheme.GOST_2015_512.hash()});
        var point = SubjectPublicKeyInfo.getInstance(
                        TestCa.pair(Scheme.GOST_2015_512, 3).getPublic().getEncoded())
                .getPublicKeyData();
        var key = new SubjectPublicKeyInfo(new AlgorithmIdentifier(kind, parameters), point.getOctets());
        return ca.issuing()
                .issue(foreign(key), TestCa.PERSON, new Issuing.Term(NOW.minusSeconds(60), NOW.plusSeconds(60)));
    }

    private static PublicKey foreign(SubjectPublicKeyInfo key) {
        return new PublicKey() {
            @Override
            public String getAlgorithm() {
                return key.getAlgorithm().getAlgorithm().getId();
            }

            @Override
            public String getFormat() {
                return "X.509";
            }

            @Override
            public byte[] getEncoded() {
                try {
                    return key.getEncoded();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
