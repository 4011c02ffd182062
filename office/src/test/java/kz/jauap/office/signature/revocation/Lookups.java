package kz.jauap.office.signature.revocation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.TestCa.Keyed;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;

/// A person's certificate, its authority, and somebody who looks whether it is revoked.
abstract class Lookups {
    static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    final Scheme scheme;
    final TestCa ca;
    final Keyed person;

    Lookups(Scheme scheme) {
        this.scheme = scheme;
        this.ca = new TestCa(scheme, at(NOW));
        this.person = ca.certify(TestCa.PERSON);
    }

    Found look(int hours) {
        try {
            var trust = ca.trust();
            var issuer = trust.pathOf(person.certificate(), NOW).issuer();
            return new Revocation(trust, Freshness.USUAL)
                    .look(person.certificate(), issuer, NOW.plus(Duration.ofHours(hours)));
        } catch (Flaw flaw) {
            throw new IllegalStateException(flaw);
        }
    }

    Found look() {
        return look(person);
    }

    Found look(Keyed whose) {
        try {
            var trust = ca.trust();
            var issuer = trust.pathOf(whose.certificate(), NOW).issuer();
            return new Revocation(trust, Freshness.USUAL).look(whose.certificate(), issuer, NOW);
        } catch (Flaw flaw) {
            throw new IllegalStateException(flaw);
        }
    }

    static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }
}
