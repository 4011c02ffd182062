package kz.jauap.office.signature.revocation;

import static kz.jauap.office.signature.revocation.Standing.Key.IN_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TestCa.Keyed;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.AnsweringDesk;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.trust.Published;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

/// A responder whose certificate does not say that its own revocation need not be looked into.
class ResponderTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final TestCa ca = new TestCa(Scheme.RSA, CLOCK);
    private final Keyed person = ca.certify(TestCa.PERSON);
    private final X509Certificate responder = responder();

    /// Certified to answer, without `id-pkix-ocsp-nocheck`.
    private X509Certificate responder(Extension... more) {
        try {
            var said = new ArrayList<>(List.of(more));
            said.add(Extension.create(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning)));
            var term = new Issuing.Term(NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9)));
            return ca.issuing()
                    .issue(new X500Name("CN=OCSP"), TestCa.pair(Scheme.RSA, 2).getPublic(), term, said);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Found look() {
        return look(responder);
    }

    private Found look(X509Certificate responder) {
        var desk = new AnsweringDesk(TestCa.pair(Scheme.RSA, 2).getPrivate(), responder, CLOCK);
        var trust = ca.answering(desk).trust();
        return new Revocation(trust, Freshness.USUAL)
                .look(person.certificate(), trust.issuers().getFirst(), NOW);
    }

    private void publishing() {
        ca.publishing(new Published(() -> ca.lists().print(), Optional.empty()));
    }

    @Test
    void isBelievedOnceAListClearsIt() {
        publishing();
        var found = look();
        assertThat(found.standing()).isEqualTo(new Standing.Good());
        assertThat(found.ocsp()).hasSize(1);
    }

    @Test
    void isNotBelievedWhereNothingCanBeLearnedAboutIt() {
        assertThat(look().standing()).isInstanceOf(Standing.Unknown.class);
        assertThat(look().told()).contains("its signer was revoked, or may have been");
    }

    @Test
    void thatWasRevokedVouchesForNobody() {
        publishing();
        ca.lists().revoke(responder, NOW.minusSeconds(60)).revoke(person.certificate(), NOW.minusSeconds(50));
        var found = look();
        assertThat(found.standing()).isEqualTo(new Standing.Revoked(NOW.minusSeconds(50), IN_DOUBT));
        assertThat(found.told()).contains("its signer was revoked, or may have been", "CRL");
    }

    @Test
    void whoseKeyIsNotForSigningIsNotBelieved() throws IOException {
        publishing();
        var sealing = Extension.create(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyEncipherment));
        assertThat(look(responder(sealing)).told()).contains("its signer may not answer");
        var signing = Extension.create(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        assertThat(look(responder(signing)).ocsp()).hasSize(1);
    }
}
