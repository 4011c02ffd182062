package kz.jauap.office.demo.doors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.urgent.duty.Contact;
import kz.jauap.office.urgent.duty.Roster;
import kz.jauap.office.urgent.duty.Watch;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who is on duty in the demonstration's city when the office is closed: a clerk by night, another on days off, and the
/// akim after them.
@Component
@Order(34)
class NightWatch implements ApplicationRunner {
    private static final Set<Watch> CLOSED = EnumSet.of(Watch.NIGHT, Watch.DAY_OFF);

    private final Settings settings;
    private final Roster roster;
    private final People people;
    private final Clock clock;

    NightWatch(Settings settings, Roster roster, People people, Clock clock) {
        this.settings = settings;
        this.roster = roster;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate since = LocalDate.now(clock).withDayOfMonth(1);
        if (settings.demo() && roster.turns(BodyId.CITY, since).isEmpty()) {
            put("registrar", 1, EnumSet.of(Watch.NIGHT), since, "+7 700 000 00 31");
            put("registrar2", 1, EnumSet.of(Watch.DAY_OFF), since, "+7 700 000 00 32");
            put("akim", 2, CLOSED, since, "+7 700 000 00 33");
        }
    }

    private void put(String login, int place, Set<Watch> watches, LocalDate since, String phone) {
        people.withLogin(login).ifPresent(officer -> {
            roster.put(BodyId.CITY, officer, place, watches, since, Optional.empty());
            roster.reach(officer, new Contact(Optional.of(phone), Optional.of(login + "@example.org"), Lang.RU));
        });
    }
}
