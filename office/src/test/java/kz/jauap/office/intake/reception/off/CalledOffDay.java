package kz.jauap.office.intake.reception.off;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Rhythm;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Slot;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.Visitor;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.post.Mail;
import kz.jauap.office.post.SmsGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A head who receives tomorrow, and whoever calls that day off.
abstract class CalledOffDay {
    @Autowired
    AtWork atWork;

    @Autowired
    Schedules schedules;

    @Autowired
    Booking booking;

    @Autowired
    CallingOff callingOff;

    @Autowired
    private ToldTable table;

    @Autowired
    private Mail mail;

    @Autowired
    private Words words;

    @Autowired
    private Settings settings;

    @Autowired
    MovableClock clock;

    final SmsGateway gateway = new SmsGateway();
    TellingOff telling;
    Schedule schedule;

    @BeforeEach
    void aHeadReceives(@Autowired AlmatyStaff staff, @Autowired JdbcClient sql) {
        staff.load();
        sql.sql("update intake_reception_visit set state = 'CANCELLED' where state = 'BOOKED'")
                .update();
        clock.set(Instant.parse("2026-11-24T04:00:00Z"));
        telling = new TellingOff(table, booking, schedules, gateway.sms(clock), mail, words, settings, clock);
        var officer = atWork.signedIn("medeu.head").officer();
        Schedule drawn = new Schedule(
                UUID.randomUUID(),
                officer.id(),
                officer.body(),
                new Rhythm.Days(
                        Set.of(schedules.today().plusDays(1), schedules.today().plusDays(2))),
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                20,
                new Trilingual("Алаң, 4", "Площадь, 4", "4 Square"),
                List.of(Lang.KK, Lang.RU),
                schedules.today(),
                Optional.empty(),
                Optional.empty());
        schedules.draw(drawn, atWork.signedIn("medeu.registrar"));
        schedules.approve(drawn, atWork.signedIn("akim"));
        schedule = schedules.find(drawn.id()).orElseThrow();
    }

    @AfterEach
    void close() {
        gateway.close();
        clock.release();
    }

    Visit booked(String phone, int minute) {
        Slot slot = new Slot(schedule.id(), schedules.today().plusDays(1), LocalTime.of(10, minute));
        Visitor visitor = new Visitor("Құлагерова", "Ботагөз", "", "", phone, "", "", "Су жоқ", "ru");
        return booking.book(schedule, slot, visitor).orElseThrow();
    }

    void callOff(Visit visit) {
        callingOff.cancel(schedule, visit.day(), "ауырып қалды", atWork.signedIn("medeu.registrar"));
    }

    Told.State told(Visit visit) {
        return Objects.requireNonNull(callingOff.told(visit.day()).get(visit.id()))
                .state();
    }
}
