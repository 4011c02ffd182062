package kz.jauap.office.house;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Counts how often somebody comes through a door within a span of time; it forgets everybody when the office closes.
public final class Turnstile {
    private static final int CROWD = 10_000;
    private static final int NETWORK = 8;

    private record Round(Instant until, int times) {}

    private final Clock clock;
    private final int most;
    private final Duration span;
    private final Map<String, Round> rounds = new ConcurrentHashMap<>();

    public Turnstile(Clock clock, int most, Duration span) {
        this.clock = clock;
        this.most = most;
        this.span = span;
    }

    /// Counts one passage from an address.
    ///
    /// @return when to come again, where it was one too many
    public Optional<Instant> pass(String address) {
        Instant now = clock.instant();
        if (rounds.size() > CROWD) {
            rounds.values().removeIf(round -> over(round, now));
        }
        Round round = rounds.compute(
                place(address),
                (_, last) -> last == null || over(last, now)
                        ? new Round(now.plus(span), 1)
                        : new Round(last.until(), last.times() + 1));
        return round.times() > most ? Optional.of(round.until()) : Optional.empty();
    }

    /// Whether one more passage from an address would be one too many.
    public Optional<Instant> shut(String address) {
        Round round = rounds.get(place(address));
        return round == null || over(round, clock.instant()) || round.times() < most
                ? Optional.empty()
                : Optional.of(round.until());
    }

    private boolean over(Round round, Instant now) {
        return !now.isBefore(round.until()) || now.isBefore(round.until().minus(span));
    }

    /// One house may have many IPv6 addresses, but only one network of them.
    private static String place(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > NETWORK ? Arrays.copyOf(bytes, NETWORK) : bytes);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
