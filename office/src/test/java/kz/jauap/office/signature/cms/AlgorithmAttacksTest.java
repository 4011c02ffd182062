package kz.jauap.office.signature.cms;

import static kz.jauap.office.guide.Threat.DOWNGRADE;
import static kz.jauap.office.guide.Threat.SUBSTITUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.revocation.Freshness;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
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

/// What somebody with a true key of his own may try by way of the algorithms: weaker, other or untrue ones.
class AlgorithmAttacksTest extends WithATrueKey {
    private static final String BOUND = PKCSObjectIdentifiers.id_aa_signingCertificateV2.getId();

    private static AlgorithmIdentifier algorithm(ASN1ObjectIdentifier identifier) {
        return new AlgorithmIdentifier(identifier, DERNull.INSTANCE);
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
