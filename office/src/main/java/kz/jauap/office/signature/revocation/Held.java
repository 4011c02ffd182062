package kz.jauap.office.signature.revocation;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// The newest list of one authority that was fetched, with the newest list of changes that belongs to it.
///
/// @param trouble why nothing newer is held; empty where nothing went wrong
record Held(Optional<Crl> base, Optional<Crl> delta, String trouble) {
    static final Held NOTHING = new Held(Optional.empty(), Optional.empty(), "");

    Held {
        delta = delta.filter(changes -> base.filter(list -> fits(changes, list)).isPresent());
    }

    /// Changes belong to the list they name, or to a newer one; older than that, it holds them and later ones already.
    /// Only the times are compared: the national authority numbers its changes by a row of their own.
    private static boolean fits(Crl changes, Crl list) {
        return changes.base().filter(of -> list.number().compareTo(of) >= 0).isPresent()
                && !changes.thisUpdate().isBefore(list.thisUpdate());
    }

    Held withBase(Crl newer) {
        return new Held(Optional.of(newer), delta, trouble);
    }

    Held withDelta(Crl newer) {
        return new Held(base, Optional.of(newer), trouble);
    }

    Held but(String nowTrouble) {
        return new Held(base, delta, nowTrouble);
    }

    boolean baseDue(Instant now) {
        return overdue(base, now);
    }

    boolean deltaDue(Instant now) {
        return overdue(delta, now);
    }

    private static boolean overdue(Optional<Crl> list, Instant now) {
        return list.map(held -> now.isAfter(held.nextUpdate())).orElse(true);
    }

    /// This, without what is too old to be used.
    Held usable(Freshness freshness, Instant now) {
        return new Held(
                base.filter(list -> !freshness.stale(list.nextUpdate(), now)),
                delta.filter(newer -> !freshness.stale(newer.nextUpdate(), now)),
                trouble);
    }

    /// Why it tells nothing, where it has nothing usable.
    String silence() {
        if (!trouble.isEmpty()) {
            return trouble;
        }
        return base.isEmpty() ? "the list is being fetched" : "the list is old";
    }

    /// What is said of a number: by the changes first.
    Optional<Standing> find(BigInteger serial) {
        return delta.flatMap(newer -> newer.find(serial)).or(() -> base.flatMap(list -> list.find(serial)));
    }

    Stream<Crl> lists() {
        return Stream.concat(base.stream(), delta.stream());
    }
}
