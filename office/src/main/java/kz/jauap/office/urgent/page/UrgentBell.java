package kz.jauap.office.urgent.page;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Nav;
import kz.jauap.office.look.Viewer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Alarms;
import kz.jauap.office.urgent.alarm.KeptAside;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The alarms that nobody has taken yet, on every page of whoever may see their cases.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UrgentBell implements Nav.Bell {
    private final Alarms alarms;
    private final KeptAside aside;
    private final People people;
    private final Clock clock;

    UrgentBell(Alarms alarms, KeptAside aside, People people, Clock clock) {
        this.alarms = alarms;
        this.aside = aside;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Stream<Nav.Ringing> ringing(Viewer viewer) {
        return people.withLogin(viewer.login()).map(people::atWork).stream()
                .flatMap(who -> Stream.of(ringing(who), aside(who)).flatMap(Optional::stream));
    }

    private Optional<Nav.Ringing> aside(SignedIn who) {
        int hinting = aside.hinting(who);
        return hinting == 0
                ? Optional.empty()
                : Optional.of(new Nav.Ringing("urgent.bell.aside", List.of(hinting), "/staff/doors/parked"));
    }

    private Optional<Nav.Ringing> ringing(SignedIn who) {
        if (alarms.open().stream().noneMatch(Alarm::rings)) {
            return Optional.empty();
        }
        List<Alarm> ring = alarms.open(people.access(who).sight()).stream()
                .filter(Alarm::rings)
                .toList();
        return ring.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ringing(ring.size(), Duration.ofMinutes(ring.getFirst().minutes(clock.instant()))));
    }

    private static Nav.Ringing ringing(int count, Duration oldest) {
        if (oldest.toHours() < 2) {
            return new Nav.Ringing("urgent.bell", List.of(count, oldest.toMinutes()), "/staff/urgent");
        }
        return oldest.toDays() < 2
                ? new Nav.Ringing("urgent.bell.hours", List.of(count, oldest.toHours()), "/staff/urgent")
                : new Nav.Ringing("urgent.bell.days", List.of(count, oldest.toDays()), "/staff/urgent");
    }
}
