package kz.jauap.office.urgent.page;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Nav;
import kz.jauap.office.look.Viewer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Alarms;
import org.springframework.stereotype.Component;

/// The alarms that nobody has taken yet, on every page of whoever may see their cases.
@Component
class UrgentBell implements Nav.Bell {
    private final Alarms alarms;
    private final People people;
    private final Clock clock;

    UrgentBell(Alarms alarms, People people, Clock clock) {
        this.alarms = alarms;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Nav.Ringing> ringing(Viewer viewer) {
        if (alarms.open().stream().noneMatch(Alarm::rings)) {
            return Optional.empty();
        }
        return people.withLogin(viewer.login()).map(people::atWork).flatMap(this::ringing);
    }

    private Optional<Nav.Ringing> ringing(SignedIn who) {
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
