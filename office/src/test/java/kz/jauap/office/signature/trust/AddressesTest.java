package kz.jauap.office.signature.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.OUR_OWN_CALLS;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Purpose;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.revocation.Freshness;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DOCUMENT = "Өтініш".getBytes(UTF_8);

    @Test
    @Counters(OUR_OWN_CALLS)
    void thatStandInACertificateAreNeverVisited() throws Exception {
        var visits = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var ca = new TestCa(Scheme.RSA, CLOCK);
            var certificate =
                    certificate(ca, "http://127.0.0.1:" + server.getAddress().getPort() + "/");
            var cms = new Signing(TestCa.pair(Scheme.RSA, 3).getPrivate(), List.of(certificate)).sign(DOCUMENT, NOW);
            var who = new Expected.Person(TestCa.IIN);
            assertThat(new Examiner(ca.trust(), Freshness.USUAL, CLOCK)
                            .verify(cms, DOCUMENT, who, NOW)
                            .indication())
                    .isEqualTo(Indication.VALID);
            ca.silent();
            assertThat(new Examiner(ca.trust(), Freshness.USUAL, CLOCK)
                            .verify(cms, DOCUMENT, who, NOW)
                            .indication())
                    .isEqualTo(Indication.INDETERMINATE);
            assertThat(visits).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static X509Certificate certificate(TestCa ca, String address) throws Exception {
        var issuer = X500Name.getInstance(
                ca.issuing().certificate().getSubjectX500Principal().getEncoded());
        var builder = new X509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(77),
                Date.from(NOW.minusSeconds(60)),
                Date.from(NOW.plusSeconds(60)),
                new X500Name("CN=СЫНАҚОВ СЫНАҚ,SERIALNUMBER=IIN" + TestCa.IIN.digits()),
                SubjectPublicKeyInfo.getInstance(
                        TestCa.pair(Scheme.RSA, 3).getPublic().getEncoded()));
        var name = new GeneralName(GeneralName.uniformResourceIdentifier, address);
        builder.addExtension(
                Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
                    new AccessDescription(AccessDescription.id_ad_ocsp, name),
                    new AccessDescription(AccessDescription.id_ad_caIssuers, name)
                }));
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null)
        }));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {
            KeyPurposeId.id_kp_emailProtection, KeyPurposeId.getInstance(new ASN1ObjectIdentifier(Purpose.INDIVIDUAL))
        }));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var signer =
                new JcaContentSignerBuilder("SHA256withRSA").build(ca.issuing().key());
        return Certificates.read(builder.build(signer).getEncoded());
    }
}
