package kz.jauap.office.signature.revocation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.trust.Published;
import kz.jauap.office.signature.trust.Source;

/// The newest list of one authority, with the newest list of changes to it; fetched again when a newer one is due.
final class Shelf {
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    private final X509Certificate issuer;
    private final Published published;
    private final Freshness freshness;
    private Optional<Crl> base = Optional.empty();
    private Optional<Crl> delta = Optional.empty();
    private Instant tryAgain = Instant.MIN;
    private String trouble = "";

    Shelf(X509Certificate issuer, Published published, Freshness freshness) {
        this.issuer = issuer;
        this.published = published;
        this.freshness = freshness;
    }

    synchronized Found look(X509Certificate certificate, Instant now) {
        if (due(now) && !now.isBefore(tryAgain)) {
            tryAgain = now.plus(BETWEEN_TRIES);
            refresh(now);
        }
        if (base.isEmpty() || freshness.stale(base.get().nextUpdate(), now)) {
            return Found.unknown("CRL: " + (trouble.isEmpty() ? "the list is old" : trouble));
        }
        var list = base.get();
        var changes = delta.filter(newer -> !freshness.stale(newer.nextUpdate(), now));
        var named = changes.flatMap(newer -> newer.find(certificate.getSerialNumber()))
                .or(() -> list.find(certificate.getSerialNumber()));
        if (named.isEmpty() && !list.scope().covers(certificate)) {
            return Found.unknown("CRL " + list.number() + " is silent about such a certificate");
        }
        return new Found(
                named.orElseGet(Standing.Good::new),
                List.of(),
                Stream.concat(Stream.of(list), changes.stream()).map(Crl::whole).toList(),
                "CRL " + list.number() + " of " + list.thisUpdate()
                        + changes.map(newer -> ", changes " + newer.number() + " of " + newer.thisUpdate())
                                .orElse(""));
    }

    private boolean due(Instant now) {
        return base.isEmpty()
                || now.isAfter(base.get().nextUpdate())
                || (published.delta().isPresent()
                        && delta.map(newer -> now.isAfter(newer.nextUpdate())).orElse(true));
    }

    private void refresh(Instant now) {
        trouble = "";
        if (base.isEmpty() || now.isAfter(base.get().nextUpdate())) {
            base = newer(published.base(), base, Kind.WHOLE, now).or(() -> base);
        }
        if (published.delta().isPresent()) {
            delta = newer(published.delta().get(), delta, Kind.CHANGES, now).or(() -> delta);
        }
        delta = delta.filter(changes -> base.filter(list -> fits(changes, list)).isPresent());
    }

    /// Changes belong to the list they name, or to a newer one; older than that, it holds them and later ones already.
    /// Only the times are compared: the national authority numbers its changes by a row of their own.
    private static boolean fits(Crl changes, Crl list) {
        return changes.base().filter(of -> list.number().compareTo(of) >= 0).isPresent()
                && !changes.thisUpdate().isBefore(list.thisUpdate());
    }

    /// What is published at an address.
    private enum Kind {
        WHOLE,
        CHANGES
    }

    private Optional<Crl> newer(Source source, Optional<Crl> held, Kind kind, Instant now) {
        try {
            var read = Crl.read(source.fetch(), issuer);
            if (read.base().isPresent() != (kind == Kind.CHANGES)) {
                throw new Flaw(Reason.REVOCATION_UNKNOWN, "a whole list in the place of changes, or the reverse");
            }
            if (freshness.future(read.thisUpdate(), now)) {
                throw new Flaw(Reason.REVOCATION_UNKNOWN, "a list of the future");
            }
            if (held.filter(older -> older.thisUpdate().isAfter(read.thisUpdate()))
                    .isPresent()) {
                throw new Flaw(Reason.REVOCATION_UNKNOWN, "a list older than the one held");
            }
            return Optional.of(read);
        } catch (Flaw flaw) {
            trouble = flaw.detail();
        } catch (IOException e) {
            trouble = e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        return Optional.empty();
    }
}
