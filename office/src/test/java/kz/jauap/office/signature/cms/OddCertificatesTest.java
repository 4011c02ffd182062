package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.DOWNGRADE;
import static kz.jauap.office.guide.Threat.OTHER_KIND;
import static kz.jauap.office.guide.Threat.SIGNING_IN_KEY;
import static kz.jauap.office.guide.Threat.SUBSTITUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Purpose;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.revocation.Freshness;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A trusted authority's own certificates that nevertheless must not carry a signature: too weak, for something else,
/// or saying more than they may.
class OddCertificatesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DOCUMENT = "Өтініш".getBytes(UTF_8);
    private static final Issuing.Term TERM = new Issuing.Term(NOW.minusSeconds(60), NOW.plusSeconds(60));
    private static final int SIGNS = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    private final TestCa ca = new TestCa(Scheme.RSA, CLOCK);
    private final KeyPair pair = TestCa.pair(Scheme.RSA, 3);
    private final X509Certificate known = ca.certify(TestCa.PERSON).certificate();

    private List<Reason> reasons(byte[] cms, Expected who) {
        return new Examiner(ca.trust(), Freshness.USUAL, CLOCK)
                .verify(cms, DOCUMENT, who, NOW)
                .reasons();
    }

    private List<Reason> reasons(List<Extension> said, Expected who) {
        return reasons(signed(pair, ca.issuing().issue(name(known), pair.getPublic(), TERM, said)), who);
    }

    private List<Reason> reasons(List<Extension> said) {
        return reasons(said, new Expected.Person(TestCa.IIN));
    }

    private static byte[] signed(KeyPair by, X509Certificate certificate) {
        return new Signing(by.getPrivate(), List.of(certificate)).sign(DOCUMENT, NOW);
    }

    private static X500Name name(X509Certificate of) {
        return X500Name.getInstance(of.getSubjectX500Principal().getEncoded());
    }

    private static Extension said(ASN1ObjectIdentifier what, ASN1Encodable value) {
        try {
            return Extension.create(what, what.equals(Extension.keyUsage), value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Extension usage(int bits) {
        return said(Extension.keyUsage, new KeyUsage(bits));
    }

    private static Extension purposes(String... purposes) {
        return said(
                Extension.extendedKeyUsage,
                new ExtendedKeyUsage(Stream.of(purposes)
                        .map(each -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(each)))
                        .toArray(KeyPurposeId[]::new)));
    }

    private static List<Extension> usual(Extension... more) {
        return Stream.concat(Stream.of(usage(SIGNS), purposes(Purpose.SIGNING, Purpose.INDIVIDUAL)), Stream.of(more))
                .toList();
    }

    @Test
    void whatIsMadeHereIsOtherwiseTrue() {
        assertThat(reasons(usual())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                KeyUsage.digitalSignature,
                KeyUsage.nonRepudiation,
                KeyUsage.keyEncipherment | KeyUsage.dataEncipherment
            })
    @Counters(SIGNING_IN_KEY)
    void aKeyThatIsNotForBindingSignaturesIsRefused(int bits) {
        assertThat(reasons(List.of(usage(bits), purposes(Purpose.SIGNING, Purpose.INDIVIDUAL))))
                .containsExactly(Reason.KEY_NOT_FOR_SIGNING);
    }

    /// Without purposes, with the purpose "anything", or with that of a server.
    @ParameterizedTest
    @ValueSource(strings = {"", "2.5.29.37.0", "1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.8"})
    @Counters(SIGNING_IN_KEY)
    void aPurposeIsNamedAndNothingStandsForIt(String purpose) {
        var said = new ArrayList<>(List.of(usage(SIGNS)));
        if (!purpose.isEmpty()) {
            said.add(purposes(purpose, Purpose.INDIVIDUAL));
        }
        assertThat(reasons(said)).containsExactly(Reason.KEY_NOT_FOR_SIGNING);
    }

    @Test
    void anAuthoritysOwnKeySignsNoAppeal() {
        assertThat(reasons(usual(said(Extension.basicConstraints, new BasicConstraints(true)))))
                .containsExactly(Reason.KEY_NOT_FOR_SIGNING);
    }

    @Test
    @Counters(OTHER_KIND)
    void whoIsPersonAndFirmAtOnceIsNeither() {
        for (var who : List.of(new Expected.Person(TestCa.IIN), new Expected.Firm(TestCa.BIN))) {
            assertThat(reasons(
                            List.of(
                                    usage(SIGNS),
                                    purposes(Purpose.SIGNING, Purpose.INDIVIDUAL, Purpose.FIRM, Purpose.FIRM + ".1")),
                            who))
                    .containsExactly(Reason.IDENTITY_UNREADABLE);
        }
    }

    /// A role stands among the purposes; the policy of a firm's signing certificate gives a person none.
    @Test
    @Counters(OTHER_KIND)
    void thePolicyOfAFirmMakesNobodyItsHead() {
        var policy = new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier("1.2.398.3.3.2.1")));
        var said = usual(said(Extension.certificatePolicies, policy));
        assertThat(reasons(said, new Expected.Firm(TestCa.BIN))).containsExactly(Reason.KEY_OF_A_PERSON);
        assertThat(reasons(said)).isEmpty();
    }

    @Test
    void whatDemandsToBeUnderstoodAndIsNotIsRefused() throws IOException {
        var demand = Extension.create(new ASN1ObjectIdentifier("1.2.398.3.3.99"), true, DERNull.INSTANCE);
        assertThat(reasons(usual(demand))).containsExactly(Reason.ISSUER_UNKNOWN);
    }

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
