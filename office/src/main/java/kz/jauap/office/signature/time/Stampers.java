package kz.jauap.office.signature.time;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.jauap.office.signature.certificate.Identity;
import kz.jauap.office.signature.revocation.Found;
import kz.jauap.office.signature.revocation.Revocation;
import kz.jauap.office.signature.revocation.Standing;
import kz.jauap.office.signature.trust.Issuer;

/// Whether those who stamp times may be believed: their keys are looked into like any signer's, at most once in some
/// minutes.
public final class Stampers {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final Duration TRIED_AGAIN = Duration.ofMinutes(1);
    private static final int MOST = 100;

    private final Revocation revocation;
    private final Clock clock;
    private final Map<X509Certificate, Looked> looked = new ConcurrentHashMap<>();

    private record Looked(Found found, Instant until) {}

    public Stampers(Revocation revocation, Clock clock) {
        this.revocation = revocation;
        this.clock = clock;
    }

    /// What a stamp is worth as far as is known today. It may ask the authority: never call it inside a transaction.
    public TimeStamp settled(TimeStamp stamp) {
        return stamp instanceof TimeStamp.Chained chained ? settled(chained) : stamp;
    }

    /// A key that was given up in good order made true stamps until then. One that was not may have made any of them
    /// afterwards, whatever time they bear (RFC 3161, 4).
    private TimeStamp settled(TimeStamp.Chained stamp) {
        var by = Identity.commonName(stamp.authority().getSubjectX500Principal());
        var found = look(stamp.authority(), stamp.issuer());
        return switch (found.standing()) {
            case Standing.Good() -> new TimeStamp.Trusted(stamp.at(), by, found);
            case Standing.Revoked(var since, var key)
            when key == Standing.Key.GIVEN_UP && since.isAfter(stamp.at()) ->
                new TimeStamp.Trusted(stamp.at(), by, found);
            case Standing.Revoked(var since, var key) ->
                new TimeStamp.Stranger(stamp.at(), by + " was revoked, " + key + ": " + since);
            case Standing.Unknown _ -> new TimeStamp.Unsettled(stamp.at(), by, found);
        };
    }

    private Found look(X509Certificate authority, Issuer issuer) {
        var now = clock.instant();
        if (looked.size() > MOST) {
            looked.clear();
        }
        return looked.compute(
                        authority,
                        (_, last) -> last != null && now.isBefore(last.until())
                                ? last
                                : remembered(revocation.look(authority, issuer, now), now))
                .found();
    }

    private static Looked remembered(Found found, Instant now) {
        return new Looked(found, now.plus(found.standing() instanceof Standing.Unknown ? TRIED_AGAIN : REMEMBERED));
    }
}
