package kz.jauap.office.demo.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.reception.Settlement;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Minutes;
import kz.jauap.office.intake.reception.Rhythm;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Slot;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.Visitor;
import kz.jauap.office.intake.reception.off.CallingOff;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Draws up and approves the hours of the demonstration's heads, books a few people and receives others; one of the
/// heads is called away on the day for which two of them have a time.
@Component
@Order(31)
class ReceptionSeason implements ApplicationRunner {
    private static final LocalTime OPENS = LocalTime.of(15, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final int MINUTES = 15;
    private static final String REASON = "Іссапар / командировка";

    private final Settings settings;
    private final Schedules schedules;
    private final Booking booking;
    private final CallingOff calling;
    private final People people;
    private final Organisation organisation;

    ReceptionSeason(
            Settings settings,
            Schedules schedules,
            Booking booking,
            CallingOff calling,
            People people,
            Organisation organisation) {
        this.calling = calling;
        this.settings = settings;
        this.schedules = schedules;
        this.booking = booking;
        this.people = people;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo() || !schedules.notOver().isEmpty()) {
            return;
        }
        List<Officer> heads = people.all().stream()
                .filter(one -> one.has(Role.HEAD) || one.has(Role.DEPUTY_HEAD))
                .toList();
        LocalDate today = schedules.today();
        for (int at = 0; at < heads.size(); at++) {
            approve(heads.get(at), DayOfWeek.of(at % DayOfWeek.FRIDAY.getValue() + 1), at % 3 + 1, today);
        }
        List<Schedule> booked = schedules.published().stream()
                .sorted(Comparator.comparing(this::ofADistrict))
                .limit(5)
                .toList();
        booked.forEach(this::book);
        booked.stream().findFirst().ifPresent(this::receive);
        booked.stream().skip(1).findFirst().ifPresent(this::callOff);
    }

    private boolean ofADistrict(Schedule schedule) {
        return !schedule.body().equals(organisation.city().id());
    }

    private void callOff(Schedule schedule) {
        Officer one = people.all().stream()
                .filter(each -> each.id() == schedule.officer())
                .findFirst()
                .orElseThrow();
        schedules.days(schedule).stream()
                .filter(day -> booking.of(day).stream()
                        .anyMatch(visit -> visit.schedule().equals(schedule.id())))
                .findFirst()
                .ifPresent(day -> calling.cancel(schedule, day, REASON, people.atWork(head(one))));
    }

    /// Heads of the city receive each month, all others each week.
    private void approve(Officer one, DayOfWeek weekday, int week, LocalDate today) {
        var body = organisation.body(one.body());
        boolean city = organisation.city().id().equals(body.id());
        Schedule schedule = new Schedule(
                UUID.randomUUID(),
                one.id(),
                body.id(),
                city ? new Rhythm.Monthly(week, weekday) : new Rhythm.Weekly(EnumSet.of(weekday)),
                OPENS,
                CLOSES,
                MINUTES,
                new Trilingual(
                        body.address().kk() + ", қабылдау бөлмесі",
                        body.address().ru() + ", приёмная",
                        body.address().en() + ", reception room"),
                List.of(Lang.KK, Lang.RU),
                today,
                Optional.empty(),
                Optional.empty());
        schedules.draw(schedule, people.atWork(one));
        schedules.approve(schedule, people.atWork(head(one)));
    }

    private Officer head(Officer one) {
        return people.withRole(one.body(), Role.HEAD).stream().findFirst().orElse(one);
    }

    private void book(Schedule schedule) {
        List<Slot> free = schedules.free(schedule);
        List<Visitor> visitors = List.of(
                visitor("Сейдахметова", "Әйгерім", "850102200024", "Ауладағы балалар алаңын жөндеу", "kk"),
                visitor("Громов", "Виталий", "850101100012", "Капитальный ремонт кровли", "ru"));
        for (int at = 0; at < Math.min(visitors.size(), free.size()); at++) {
            booking.book(schedule, free.get(at), visitors.get(at));
        }
    }

    /// Two came today without booking: one waits before the door, one was received and answered.
    private void receive(Schedule schedule) {
        booking.walkIn(schedule, visitor("Қасымов", "Дәурен", "", "Балабақшаға кезек", "kk"));
        Visit received = booking.walkIn(schedule, visitor("Павлова", "Ирина", "", "Вывоз веток после обрезки", "ru"));
        booking.record(
                received,
                new Visit.Outcome(
                        new Minutes(
                                "Ветки после обрезки лежат во дворе вторую неделю.",
                                "Вывезут в субботу, за это отвечает районный акимат; график показан.",
                                true),
                        Settlement.ANSWERED_ORALLY,
                        schedule.officer(),
                        received.cameAt().orElseThrow(),
                        Optional.empty()));
    }

    private static Visitor visitor(String surname, String given, String iin, String subject, String language) {
        return new Visitor(surname, given, "", iin, "+7 700 000 00 00", "", "", subject, language);
    }
}
