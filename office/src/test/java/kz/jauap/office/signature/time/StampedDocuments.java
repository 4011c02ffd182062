package kz.jauap.office.signature.time;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.demo.StampingDesk;
import kz.jauap.office.signature.revocation.Freshness;
import org.bouncycastle.cert.ocsp.OCSPReq;

/// Documents that were signed and stamped two days ago, and what is said of them now.
abstract class StampedDocuments {
    static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final byte[] DOCUMENT = "Өтініш: аулада жарық жоқ".getBytes(UTF_8);
    static final Instant STAMPED = NOW.minus(Duration.ofDays(2));

    final TestCa ca = new TestCa(Scheme.RSA, CLOCK);

    final X509Certificate stamper =
            ca.issuing().stamper(TestCa.pair(Scheme.RSA, 2).getPublic(), days(-9, 9));

    static Issuing.Term days(int from, int until) {
        return new Issuing.Term(NOW.plus(Duration.ofDays(from)), NOW.plus(Duration.ofDays(until)));
    }

    byte[] lasting() {
        return stamped(ca.certify(TestCa.PERSON), stamper);
    }

    static byte[] stamped(TestCa.Keyed signer, X509Certificate by) {
        var desk = new StampingDesk(TestCa.pair(Scheme.RSA, 2).getPrivate(), by, Clock.fixed(STAMPED, ZoneOffset.UTC));
        return signer.signing().sign(Kind.DOCUMENT, DOCUMENT, NOW, Signing.Content.DETACHED, Optional.of(desk));
    }

    Report examined(byte[] cms) {
        return new Examiner(ca.trust(), Freshness.USUAL, CLOCK)
                .verify(cms, DOCUMENT, new Expected.Person(TestCa.IIN), NOW);
    }

    TimeDesks.Answer asked() throws IOException {
        return ca.desks()
                .ask((generator, nonce) -> generator.generate(
                        Scheme.RSA.hash(), Scheme.RSA.digest().digest(DOCUMENT), nonce));
    }

    static boolean about(X509Certificate certificate, byte[] question) throws IOException {
        return new OCSPReq(question)
                .getRequestList()[0]
                .getCertID()
                .getSerialNumber()
                .equals(certificate.getSerialNumber());
    }
}
