package kz.jauap.office.signature.cms;

import static kz.jauap.office.guide.Threat.DOWNGRADE;
import static kz.jauap.office.guide.Threat.SUBSTITUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.Date;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Certificates of a trusted authority that are too weak, or not the only one of their number.
class WeakCertificatesTest extends OddAuthority {
    @ParameterizedTest
    @ValueSource(ints = {1024, 1536, 2040})
    @Counters(DOWNGRADE)
    void aKeyThatIsTooShortIsRefused(int bits) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        var weak = generator.generateKeyPair();
        var certificate = ca.issuing().issue(name(known), weak.getPublic(), TERM, usual());
        assertThat(reasons(signed(weak, certificate), new Expected.Person(TestCa.IIN)))
                .containsExactly(Reason.ALGORITHM_REFUSED);
    }

    /// The signature is strong; what the authority signed its certificate with is not.
    @ParameterizedTest
    @ValueSource(strings = {"SHA1withRSA", "SHA384withRSA", "SHA512withRSA"})
    @Counters(DOWNGRADE)
    void aCertificateThatIsSignedByAnotherAlgorithmIsRefused(String algorithm) throws Exception {
        assertThat(reasons(signed(pair, certified(algorithm, BigInteger.TEN)), new Expected.Person(TestCa.IIN)))
                .containsExactly(Reason.ALGORITHM_REFUSED);
    }

    private X509Certificate certified(String algorithm, BigInteger serial) throws Exception {
        var builder = new X509v3CertificateBuilder(
                name(ca.issuing().certificate()),
                serial,
                Date.from(TERM.from()),
                Date.from(TERM.until()),
                name(known),
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        for (var each : usual()) {
            builder.addExtension(each);
        }
        return Certificates.read(builder.build(new JcaContentSignerBuilder(algorithm)
                        .build(ca.issuing().key()))
                .getEncoded());
    }

    /// Two certificates of one issuer and number: nobody can tell which of them signed.
    @Test
    @Counters(SUBSTITUTION)
    void ofTwoCertificatesOfOneNumberNoneIsTaken() throws Exception {
        var cms = signed(pair, known);
        var twin = certified("SHA256withRSA", known.getSerialNumber());
        assertThat(reasons(beside(cms, twin), new Expected.Person(TestCa.IIN)))
                .containsExactly(Reason.CERTIFICATE_MISSING);
        var stranger = certified("SHA256withRSA", BigInteger.ONE);
        assertThat(reasons(beside(cms, stranger), new Expected.Person(TestCa.IIN)))
                .as("harmless: it is not looked at")
                .isEmpty();
    }

    private static byte[] beside(byte[] cms, X509Certificate more) {
        var bag = ASN1Set.getInstance((ASN1TaggedObject) Tampering.field(cms, Tampering.CERTIFICATES), false);
        var both = new DERSet(new ASN1Encodable[] {
            bag.getObjectAt(0), Tampering.parsed(Certificates.bytes(more).array())
        });
        return Tampering.replace(cms, Tampering.CERTIFICATES, _ -> new DERTaggedObject(false, 0, both));
    }
}
