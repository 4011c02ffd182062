package kz.jauap.office.intake.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Turnstile;
import kz.jauap.office.intake.social.Platforms;
import kz.jauap.office.look.fault.TurnedAway;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.arrival.Why;
import org.springframework.stereotype.Component;

/// What was too large to be taken in at a door: nothing of it is kept but that it was there, when, and how large.
@Component
public class TooLarge implements TurnedAway {
    private static final String MARK = "too-large/";
    private static final Pattern SIZE = Pattern.compile(MARK + "(-?\\d+)/");
    private static final Pattern DISTRICT = Pattern.compile("(?:/embed)?(/d/[a-z0-9-]+/)question");
    private static final Pattern PLATFORM = Pattern.compile("/api/doors/([a-z]+)");

    /// A single file that is too large is told beside its form, which comes in by itself.
    private static final Pattern FILE = Pattern.compile(".*/uploads(/.*)?");

    /// More from one address tells nothing new.
    private static final int MOST = 60;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Arrivals arrivals;
    private final DoorTable doors;
    private final Platforms platforms;
    private final Turnstile turnstile;

    TooLarge(Arrivals arrivals, DoorTable doors, Platforms platforms, Clock clock) {
        this.arrivals = arrivals;
        this.doors = doors;
        this.platforms = platforms;
        this.turnstile = new Turnstile(clock, MOST, SPAN);
    }

    /// One attempt.
    ///
    /// @param bytes as its sender announced; empty where he did not
    public record Attempt(Channel door, Instant at, Optional<Long> bytes) {
        /// Its size as people tell sizes.
        public Optional<Long> megabytes() {
            return bytes.map(each -> Math.ceilDiv(each, 1_000_000L));
        }

        private static Attempt of(Arrival arrival) {
            var size = SIZE.matcher(arrival.foreignId());
            Optional<Long> bytes = size.find() ? Optional.of(Long.parseLong(size.group(1))) : Optional.empty();
            return new Attempt(arrival.door(), arrival.receivedAt(), bytes.filter(known -> known >= 0));
        }
    }

    List<Attempt> between(LocalDate from, LocalDate to, int most) {
        return arrivals.closed(Why.TOO_LARGE, from, to, most).stream()
                .map(Attempt::of)
                .toList();
    }

    @Override
    public void note(String path, long bytes, String address) {
        var platform = PLATFORM.matcher(path);
        if (platform.matches()) {
            platforms.at(platform.group(1)).ifPresent(each -> doors.unproven(each.channel()));
        } else if (!FILE.matcher(path).matches() && turnstile.pass(address).isEmpty()) {
            door(path)
                    .ifPresent(door -> arrivals.turnedAway(
                            door, district(path) + MARK + bytes + "/" + UUID.randomUUID(), Why.TOO_LARGE));
        }
    }

    private static String district(String path) {
        var district = DISTRICT.matcher(path);
        return district.matches() ? district.group(1) : "";
    }

    private static Optional<Channel> door(String path) {
        if (DISTRICT.matcher(path).matches()) {
            return Optional.of(Channel.DISTRICT_SITE);
        }
        return switch (path.startsWith("/open311/") ? "/open311" : path) {
            case "/question", "/embed/question" -> Optional.of(Channel.QUESTION_FOR_AKIM);
            case "/api/v1/appeals" -> Optional.of(Channel.API);
            case "/api/v1/packages" -> Optional.of(Channel.EGOV);
            case "/open311" -> Optional.of(Channel.OPEN_ALMATY);
            case "/staff/intake" -> Optional.of(Channel.CHANCELLERY);
            default ->
                path.matches("/threat|/file/.+|/status/[^/]+/(message|disagree)")
                        ? Optional.of(Channel.SITE)
                        : Optional.empty();
        };
    }
}
