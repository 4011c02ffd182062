package kz.jauap.office.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TestCa.Keyed;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import kz.jauap.office.signature.revocation.Freshness;

/// A person with a true key of one scheme, an authority, and a verifier that expects this person.
abstract class ByEachScheme {
    static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final byte[] DOCUMENT = "Өтініш: аулада жарық жоқ. Сессия 7f3a".getBytes(UTF_8);
    static final byte[] OTHER = "Өтініш: аулада жарық жоқ. Сессия 91bc".getBytes(UTF_8);
    static final Expected WHO = new Expected.Person(TestCa.IIN);

    final Scheme scheme;
    final TestCa ca;
    final Keyed person;

    ByEachScheme(Scheme scheme) {
        this.scheme = scheme;
        this.ca = new TestCa(scheme, CLOCK);
        this.person = ca.certify(TestCa.PERSON);
    }

    X509Certificate stamper(TestCa of) {
        return of.issuing()
                .stamper(
                        TestCa.pair(scheme, 2).getPublic(),
                        new Issuing.Term(NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9))));
    }

    Report verify(byte[] cms) {
        return verify(cms, DOCUMENT, WHO);
    }

    Report verify(byte[] cms, byte[] document, Expected who) {
        return new Examiner(ca.trust(), Freshness.USUAL, CLOCK).verify(cms, document, who, NOW);
    }
}
