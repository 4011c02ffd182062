package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Purpose;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.revocation.Freshness;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/// A trusted authority that certifies oddly, and what the office says of signatures under such certificates.
abstract class OddAuthority {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DOCUMENT = "Өтініш".getBytes(UTF_8);
    static final Issuing.Term TERM = new Issuing.Term(NOW.minusSeconds(60), NOW.plusSeconds(60));
    static final int SIGNS = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    final TestCa ca = new TestCa(Scheme.RSA, CLOCK);
    final KeyPair pair = TestCa.pair(Scheme.RSA, 3);
    final X509Certificate known = ca.certify(TestCa.PERSON).certificate();

    List<Reason> reasons(byte[] cms, Expected who) {
        return new Examiner(ca.trust(), Freshness.USUAL, CLOCK)
                .verify(cms, DOCUMENT, who, NOW)
                .reasons();
    }

    List<Reason> reasons(List<Extension> said, Expected who) {
        return reasons(signed(pair, ca.issuing().issue(name(known), pair.getPublic(), TERM, said)), who);
    }

    List<Reason> reasons(List<Extension> said) {
        return reasons(said, new Expected.Person(TestCa.IIN));
    }

    static byte[] signed(KeyPair by, X509Certificate certificate) {
        return new Signing(by.getPrivate(), List.of(certificate)).sign(DOCUMENT, NOW);
    }

    static X500Name name(X509Certificate of) {
        return X500Name.getInstance(of.getSubjectX500Principal().getEncoded());
    }

    static Extension said(ASN1ObjectIdentifier what, ASN1Encodable value) {
        try {
            return Extension.create(what, what.equals(Extension.keyUsage), value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Extension usage(int bits) {
        return said(Extension.keyUsage, new KeyUsage(bits));
    }

    static Extension purposes(String... purposes) {
        return said(
                Extension.extendedKeyUsage,
                new ExtendedKeyUsage(Stream.of(purposes)
                        .map(each -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(each)))
                        .toArray(KeyPurposeId[]::new)));
    }

    static List<Extension> usual(Extension... more) {
        return Stream.concat(Stream.of(usage(SIGNS), purposes(Purpose.SIGNING, Purpose.INDIVIDUAL)), Stream.of(more))
                .toList();
    }
}
