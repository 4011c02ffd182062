package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.DOWNGRADE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.revocation.Freshness;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;

/// Weak and old algorithms: an attacker's way round the strong ones.
class DowngradeTest {
    private static final byte[] DOCUMENT = "Өтініш".getBytes(UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    @Counters(DOWNGRADE)
    void theOldNationalStandardIsReadForTheArchiveOnly() {
        assertThat(reasons(Scheme.GOST_2004, Instant.parse("2024-03-01T10:00:00Z")))
                .isEmpty();
        assertThat(reasons(Scheme.GOST_2004, NOW)).containsExactly(Reason.ALGORITHM_RETIRED);
    }

    private static List<Reason> reasons(Scheme scheme, Instant at) {
        var clock = Clock.fixed(at, ZoneOffset.UTC);
        var ca = new TestCa(scheme, clock);
        var cms = ca.certify(TestCa.PERSON).sign(DOCUMENT, at);
        return examined(ca, cms, clock);
    }

    private static List<Reason> examined(TestCa ca, byte[] cms, Clock clock) {
        return new Examiner(ca.trust(), Freshness.USUAL, clock)
                .verify(cms, DOCUMENT, new Expected.Person(TestCa.IIN), clock.instant())
                .reasons();
    }

    @Test
    @Counters(DOWNGRADE)
    void anAlgorithmThatIsNotListedIsRefused() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var ca = new TestCa(Scheme.RSA, clock);
        var cms = ca.certify(TestCa.PERSON).sign(DOCUMENT, NOW);
        var pairs = List.of(
                List.of(OIWObjectIdentifiers.idSHA1, PKCSObjectIdentifiers.sha1WithRSAEncryption),
                List.of(PKCSObjectIdentifiers.md5, PKCSObjectIdentifiers.md5WithRSAEncryption),
                List.of(Scheme.RSA.hash(), Scheme.GOST_2015_512.signature()),
                List.of(Scheme.GOST_2015_512.hash(), Scheme.RSA.signature()),
                List.of(Scheme.GOST_2015_512.hash(), Scheme.GOST_2015_512.signature()));
        for (var pair : pairs) {
            assertThat(examined(ca, rewritten(cms, pair.getFirst(), pair.getLast()), clock))
                    .as("%s", pair)
                    .containsExactly(Reason.ALGORITHM_REFUSED);
        }
    }

    private static byte[] rewritten(byte[] cms, ASN1ObjectIdentifier hash, ASN1ObjectIdentifier signature) {
        var identifier = new AlgorithmIdentifier(hash, DERNull.INSTANCE);
        var digests = Tampering.replace(cms, Tampering.DIGESTS, _ -> new DERSet(identifier));
        var signer = Tampering.replace(Tampering.signer(cms), 2, _ -> identifier);
        var both = Tampering.replace(signer, 4, _ -> new AlgorithmIdentifier(signature, DERNull.INSTANCE));
        return Tampering.replace(digests, Tampering.SIGNERS, _ -> new DERSet(both));
    }
}
