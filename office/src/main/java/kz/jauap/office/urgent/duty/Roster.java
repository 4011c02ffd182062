package kz.jauap.office.urgent.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.urgent.UrgentSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Who is on duty in a body at a moment, by the calendar of working days, and who after him.
@Component
@EnableConfigurationProperties(UrgentSettings.class)
public class Roster {
    private final TurnTable turns;
    private final ContactTable contacts;
    private final People people;
    private final UrgentSettings settings;
    private final Calendars calendars;

    Roster(TurnTable turns, ContactTable contacts, People people, UrgentSettings settings, Calendars calendars) {
        this.turns = turns;
        this.contacts = contacts;
        this.people = people;
        this.settings = settings;
        this.calendars = calendars;
    }

    /// Who is to be called, step by step: those on the roster, then everybody who may act, then who watches over all.
    /// There is always somebody, if the body has any staff at all.
    public List<List<Officer>> steps(BodyId body, Instant at) {
        List<Officer> everybody = eligible(body);
        List<Officer> watching = people.withRole(BodyId.CITY, Role.CONTROLLER);
        return Stream.concat(onDuty(body, at).stream(), Stream.of(everybody, watching))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    /// Those on the roster at a moment, the first to be called on top.
    public List<List<Officer>> onDuty(BodyId body, Instant at) {
        Moment moment = moment(at);
        SortedMap<Integer, List<Turn>> places = new TreeMap<>();
        turns.of(body, moment.day()).stream()
                .filter(turn -> turn.holds(moment))
                .forEach(turn -> places.merge(turn.place(), List.of(turn), Roster::nearer));
        return places.values().stream()
                .map(each -> each.stream()
                        .flatMap(turn -> people.find(turn.officer()).stream())
                        .filter(Officer::active)
                        .toList())
                .filter(step -> !step.isEmpty())
                .toList();
    }

    /// Who may be put on duty in a body: who sees its sealed cases and may send them on.
    public List<Officer> eligible(BodyId body) {
        return people.of(body).stream()
                .filter(officer -> officer.has(Role.REGISTRAR) || officer.has(Role.HEAD))
                .toList();
    }

    /// A body's turns that have not ended.
    public List<Turn> turns(BodyId body, LocalDate from) {
        return turns.of(body, from);
    }

    /// Puts somebody on the roster.
    public void put(
            BodyId body, Officer officer, int place, Set<Watch> watches, LocalDate first, Optional<LocalDate> last) {
        turns.add(body, officer.id(), place, watches, first, last);
    }

    /// Takes a turn off the roster.
    ///
    /// @return whether it was on it
    public boolean remove(BodyId body, long turn) {
        return turns.remove(body, turn);
    }

    public Contact contact(Officer officer) {
        return contacts.of(officer.id());
    }

    /// Writes down how an officer is reached.
    public void reach(Officer officer, Contact contact) {
        contacts.put(officer.id(), contact);
    }

    public Moment moment(Instant at) {
        return Moment.of(at, settings.opens(), calendars.current());
    }

    /// A turn with a last day goes before one until further notice.
    private static List<Turn> nearer(List<Turn> some, List<Turn> others) {
        List<Turn> all = Stream.concat(some.stream(), others.stream()).toList();
        List<Turn> dated = all.stream().filter(turn -> turn.last().isPresent()).toList();
        return dated.isEmpty() ? all : dated;
    }
}
