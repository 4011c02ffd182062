package kz.jauap.office.calendar.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.term.Terms;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.look.Nav;
import kz.jauap.office.look.Viewer;
import kz.jauap.office.people.People;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Heard by those who keep the calendar sixty days before a term that begins may reach into a year that is not listed.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CalendarBell implements Nav.Bell {
    /// In days: the list of a year is published, proposed and confirmed in less.
    private static final int AHEAD = 60;

    private final Calendars calendars;
    private final RegimeInForce inForce;
    private final People people;
    private final Clock clock;

    CalendarBell(Calendars calendars, RegimeInForce inForce, People people, Clock clock) {
        this.calendars = calendars;
        this.inForce = inForce;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Stream<Nav.Ringing> ringing(Viewer viewer) {
        return unlisted()
                .filter(_ -> people.withLogin(viewer.login())
                        .filter(Proposing::entitled)
                        .isPresent())
                .map(year -> new Nav.Ringing("calendar.bell", List.of(String.valueOf(year)), CalendarPages.PATH))
                .stream();
    }

    private Optional<Integer> unlisted() {
        WorkCalendar calendar = calendars.current();
        LocalDate begins = LocalDate.now(clock).plusDays(AHEAD);
        var regime = Regimes.governing(inForce.policy(), begins).id();
        int year = Terms.of(regime, calendar)
                .latest(Kind.APPLICATION, begins, begins)
                .getYear();
        return Optional.of(year).filter(each -> !calendar.isConfirmed(each));
    }
}
