package kz.jauap.office.intake.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Standing;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.social.Platforms;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.arrival.Ending;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Looks after the doors: what has waited too long, which door is silent, which one fails.
@Component
class Watch {
    private static final List<Channel> OURS = List.of(Channel.API, Channel.OPEN_ALMATY);
    private static final Duration CANARY_FLIES = Duration.ofMinutes(10);

    private final BalanceTable balances;
    private final DoorTable doors;
    private final Platforms platforms;
    private final FormDoors forms;
    private final Settings settings;
    private final Clock clock;
    private final Duration waiting;
    private final Duration parked;
    private final Duration silent;

    Watch(
            BalanceTable balances,
            DoorTable doors,
            Platforms platforms,
            FormDoors forms,
            Settings settings,
            Clock clock,
            @Value("${jauap.arrivals.alarm-waiting:PT15M}") Duration waiting,
            @Value("${jauap.arrivals.alarm-parked:PT24H}") Duration parked,
            @Value("${jauap.arrivals.alarm-silent:PT24H}") Duration silent) {
        this.balances = balances;
        this.doors = doors;
        this.platforms = platforms;
        this.forms = forms;
        this.settings = settings;
        this.clock = clock;
        this.waiting = waiting;
        this.parked = parked;
        this.silent = silent;
    }

    /// Alarms about what has no end yet, whatever its door and day.
    List<Alarm> alarms() {
        List<Alarm> alarms = new ArrayList<>();
        old(Ending.WAITING, waiting).ifPresent(since -> alarms.add(Alarm.of("intake.ledger.alarm.waiting", since)));
        canaryLost(doors.seen(Channel.CHANCELLERY)).ifPresent(alarms::add);
        old(Ending.PARKED, parked).ifPresent(since -> alarms.add(Alarm.of("intake.ledger.alarm.parked", since)));
        OURS.forEach(door -> lost(door).ifPresent(alarms::add));
        return List.copyOf(alarms);
    }

    /// Whether the canary of a door that is always open did not come back.
    private Optional<Alarm> lost(Channel door) {
        DoorTable.Seen seen = doors.seen(door);
        return seen.canaryLost() && before(seen.canarySentAt(), CANARY_FLIES)
                ? Optional.of(Alarm.of(
                        "intake.ledger.alarm." + door, seen.canarySentAt().orElseThrow()))
                : Optional.empty();
    }

    List<DoorRow> rows() {
        return Stream.concat(
                        platforms.all().stream().map(this::row),
                        forms.all().stream().map(this::row))
                .toList();
    }

    /// A form may be silent for days: only a canary that does not come back is a fault of its.
    private DoorRow row(FormDoors.FormDoor form) {
        DoorTable.Seen seen = doors.seen(form.doorway());
        return new DoorRow(
                form.channel(),
                form.place(),
                List.of(),
                base() + form.path(),
                form.standing(),
                form.place().isPresent() ? Optional.empty() : balances.last(form.channel()),
                seen,
                canaryLost(seen).stream().toList());
    }

    private String base() {
        return settings.publicUrl().toString();
    }

    private Optional<Alarm> canaryLost(DoorTable.Seen seen) {
        return seen.canaryLost() && before(seen.canarySentAt(), CANARY_FLIES)
                ? Optional.of(Alarm.of(
                        "intake.ledger.alarm.canary", seen.canarySentAt().orElseThrow()))
                : Optional.empty();
    }

    private DoorRow row(Platform platform) {
        DoorTable.Seen seen = doors.seen(platform.channel());
        Optional<Instant> last = balances.last(platform.channel());
        return new DoorRow(
                platform.channel(),
                Optional.empty(),
                platform.lacking(),
                base() + "/api/doors/" + platform.path(),
                Standing.of(platform.channel(), Signature.NONE),
                last,
                seen,
                platform.lacking().isEmpty() ? alarms(seen, last) : List.of());
    }

    private List<Alarm> alarms(DoorTable.Seen seen, Optional<Instant> last) {
        List<Alarm> alarms = new ArrayList<>();
        if (seen.failing()) {
            alarms.add(Alarm.of("intake.ledger.alarm.failing", seen.failedAt().orElseThrow(), seen.fault()));
        }
        canaryLost(seen).ifPresent(alarms::add);
        if (last.isEmpty()) {
            alarms.add(Alarm.of("intake.ledger.alarm.never"));
        } else if (before(last, silent)) {
            alarms.add(Alarm.of("intake.ledger.alarm.silent", last.get()));
        }
        return List.copyOf(alarms);
    }

    private Optional<Instant> old(Ending ending, Duration most) {
        return balances.oldest(ending).filter(since -> before(Optional.of(since), most));
    }

    private boolean before(Optional<Instant> at, Duration ago) {
        return at.filter(each -> each.isBefore(clock.instant().minus(ago))).isPresent();
    }
}
