package kz.jauap.office.intake.reception.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Hours;
import kz.jauap.office.intake.reception.HoursBoard;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Who of the staff sees which reception: registrars those of their bodies, each head his own.
@Component
class Anteroom {
    private final Schedules schedules;
    private final Booking booking;
    private final HoursBoard board;

    Anteroom(Schedules schedules, Booking booking, HoursBoard board) {
        this.schedules = schedules;
        this.booking = booking;
        this.board = board;
    }

    /// The receptions he works at: the published ones, and those at which somebody is awaited all the same.
    List<Hours> receptions(Set<UUID> awaited, SignedIn who) {
        List<Hours> published = board.published();
        Set<UUID> known = published.stream().map(each -> each.schedule().id()).collect(Collectors.toSet());
        Stream<Hours> others = awaited.stream()
                .filter(each -> !known.contains(each))
                .flatMap(each -> schedules.find(each).flatMap(board::hours).stream());
        return Stream.concat(published.stream(), others)
                .filter(each -> sees(each.schedule(), who))
                .toList();
    }

    /// The coming days for which people are booked with those he works for.
    List<Coming> coming(SignedIn who) {
        List<Schedule> own =
                schedules.notOver().stream().filter(each -> sees(each, who)).toList();
        Set<UUID> ids = own.stream().map(Schedule::id).collect(Collectors.toUnmodifiableSet());
        return booking.booked(ids).entrySet().stream()
                .map(each -> new Coming(
                        each.getKey(),
                        each.getValue(),
                        own.stream().anyMatch(schedule -> !schedules.held(schedule, each.getKey()))))
                .toList();
    }

    /// All schedules of his bodies, those too that await approval.
    List<Schedule> schedules(SignedIn who) {
        return schedules.notOver().stream().filter(each -> keeps(each, who)).toList();
    }

    /// A schedule he may draw up or change.
    ///
    /// @throws Problem 404 where there is none in his sight
    Schedule schedule(String id, SignedIn who) {
        return HoursBoard.id(id)
                .flatMap(schedules::find)
                .filter(each -> keeps(each, who))
                .orElseThrow(Problem::unknown);
    }

    /// A visit he may see and write down.
    ///
    /// @throws Problem 404 where there is none in his sight
    Visit visit(String id, SignedIn who) {
        return HoursBoard.id(id)
                .flatMap(booking::find)
                .filter(each -> schedules
                        .find(each.schedule())
                        .filter(schedule -> sees(schedule, who))
                        .isPresent())
                .orElseThrow(Problem::unknown);
    }

    /// Whether he keeps a schedule: a head keeps those of his deputies too, though he does not see who comes to them.
    private boolean keeps(Schedule schedule, SignedIn who) {
        return sees(schedule, who) || who.has(Role.HEAD, schedule.body());
    }

    boolean sees(Schedule schedule, SignedIn who) {
        return who.has(Role.REGISTRAR, schedule.body()) || receives(schedule, who);
    }

    /// Whether he receives himself, or for whom he stands in today.
    boolean receives(Schedule schedule, SignedIn who) {
        return who.capacities().stream().map(Officer::id).anyMatch(id -> id == schedule.officer());
    }

    /// Who may receive in the bodies he works for: heads and deputies.
    List<Officer> heads(SignedIn who, Stream<Officer> staff) {
        return staff.filter(one -> one.has(Role.HEAD) || one.has(Role.DEPUTY_HEAD))
                .filter(one -> works(who, one))
                .toList();
    }

    /// A staff page for nobody but those who work at receptions.
    ///
    /// @throws Problem 403 for all others
    static void enter(SignedIn who) {
        if (!who.has(Role.REGISTRAR) && !who.has(Role.HEAD) && !who.has(Role.DEPUTY_HEAD)) {
            throw new Problem(HttpStatus.FORBIDDEN, "intake.reception.fault.role");
        }
    }

    /// The day an address names; today where it names none.
    ///
    /// @throws Problem 400 where it cannot be read
    LocalDate day(String text) {
        return read(text).orElseGet(schedules::today);
    }

    static Optional<LocalDate> read(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Dates.read(text).orElseThrow(Problem::unreadable));
    }

    private static boolean works(SignedIn who, Officer head) {
        return who.has(Role.REGISTRAR, head.body()) || who.has(Role.HEAD, head.body());
    }
}
