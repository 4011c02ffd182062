package kz.jauap.office.signature.revocation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.trust.Published;
import kz.jauap.office.signature.trust.Source;

/// Where the newest list of one authority lies, fetched again when a newer one is due: by one reader at a time, while
/// the others read what lies there.
final class Shelf {
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    private final X509Certificate issuer;
    private final Published published;
    private final Freshness freshness;
    private final ReentrantLock fetching = new ReentrantLock();
    /// Set by whoever holds `fetching` alone.
    private volatile Instant tryAgain = Instant.MIN;
    private volatile Held held = Held.NOTHING;

    Shelf(X509Certificate issuer, Published published, Freshness freshness) {
        this.issuer = issuer;
        this.published = published;
        this.freshness = freshness;
    }

    Found look(X509Certificate certificate, Instant now) {
        if (due(now) && fetching.tryLock()) {
            try {
                refresh(now);
            } finally {
                fetching.unlock();
            }
        }
        return read(held, certificate, now);
    }

    private Found read(Held lying, X509Certificate certificate, Instant now) {
        var usable = lying.usable(freshness, now);
        return usable.base()
                .map(list -> said(list, usable, certificate))
                .orElseGet(() -> Found.unknown("CRL: " + lying.silence()));
    }

    private static Found said(Crl list, Held usable, X509Certificate certificate) {
        var named = usable.find(certificate.getSerialNumber());
        if (named.isEmpty() && !list.scope().covers(certificate)) {
            return Found.unknown("CRL " + list.number() + " is silent about such a certificate");
        }
        return new Found(
                named.orElseGet(Standing.Good::new),
                List.of(),
                usable.lists().map(Crl::whole).toList(),
                "CRL " + list.number() + " of " + list.thisUpdate()
                        + usable.delta()
                                .map(newer -> ", changes " + newer.number() + " of " + newer.thisUpdate())
                                .orElse(""));
    }

    private boolean due(Instant now) {
        var lying = held;
        return !now.isBefore(tryAgain)
                && (lying.baseDue(now) || (published.delta().isPresent() && lying.deltaDue(now)));
    }

    /// The list is laid out before its changes are asked for: they may be slow.
    private void refresh(Instant now) {
        if (!due(now)) {
            return;
        }
        tryAgain = now.plus(BETWEEN_TRIES);
        var lying = held.but("");
        if (lying.baseDue(now)) {
            lying = fetched(published.base(), lying, Kind.WHOLE, now);
            held = lying;
        }
        if (published.delta().isPresent()) {
            held = fetched(published.delta().get(), lying, Kind.CHANGES, now);
        }
    }

    /// What is published at an address.
    private enum Kind {
        WHOLE,
        CHANGES
    }

    private Held fetched(Source source, Held lying, Kind kind, Instant now) {
        try {
            return switch (kind) {
                case WHOLE -> lying.withBase(newer(source, lying.base(), kind, now));
                case CHANGES -> lying.withDelta(newer(source, lying.delta(), kind, now));
            };
        } catch (Flaw flaw) {
            return lying.but(flaw.detail());
        } catch (IOException e) {
            return lying.but(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private Crl newer(Source source, Optional<Crl> lying, Kind kind, Instant now) throws Flaw, IOException {
        var read = Crl.read(source.fetch(), issuer);
        if (read.base().isPresent() != (kind == Kind.CHANGES)) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, "a whole list in the place of changes, or the reverse");
        }
        if (freshness.future(read.thisUpdate(), now)) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, "a list of the future");
        }
        if (lying.filter(older -> older.thisUpdate().isAfter(read.thisUpdate())).isPresent()) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, "a list older than the one held");
        }
        return read;
    }
}
