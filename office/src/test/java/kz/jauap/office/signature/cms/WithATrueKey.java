package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.revocation.Freshness;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/// Somebody with a true key of his own, what he signs with it, and what the office says of that.
abstract class WithATrueKey {
    static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final byte[] DOCUMENT = "Өтініш".getBytes(UTF_8);
    static final String DIGEST = PKCSObjectIdentifiers.pkcs_9_at_messageDigest.getId();

    final TestCa ca = new TestCa(Scheme.RSA, CLOCK);
    final TestCa.Keyed person = ca.certify(TestCa.PERSON);
    final byte[] good = person.sign(DOCUMENT, NOW);
    final Forgery forgery = Forgery.of(good, person.pair().getPrivate());

    List<Reason> reasons(byte[] cms) {
        return new Examiner(ca.trust(), Freshness.USUAL, CLOCK)
                .verify(cms, DOCUMENT, new Expected.Person(TestCa.IIN), NOW)
                .reasons();
    }

    static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable... values) {
        return new Attribute(type, new DERSet(values));
    }
}
