package kz.jauap.office.intake.reception.off;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Rhythm;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Slot;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.Visitor;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.post.Mail;
import kz.jauap.office.post.SmsGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever is booked for a day that is called off reads it on his telephone, with other times; else somebody calls.
@OfficeTest
@Import(AtWork.class)
class TellingOffTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork atWork;

    @Autowired
    private Schedules schedules;

    @Autowired
    private Booking booking;

    @Autowired
    private CallingOff callingOff;

    @Autowired
    private ToldTable table;

    @Autowired
    private Mail mail;

    @Autowired
    private Words words;

    @Autowired
    private Settings settings;

    @Autowired
    private MovableClock clock;

    private final SmsGateway gateway = new SmsGateway();
    private TellingOff telling;
    private Schedule schedule;

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

    private Visit booked(String phone, int minute) {
        Slot slot = new Slot(schedule.id(), schedules.today().plusDays(1), LocalTime.of(10, minute));
        Visitor visitor = new Visitor("Құлагерова", "Ботагөз", "", "", phone, "", "", "Су жоқ", "ru");
        return booking.book(schedule, slot, visitor).orElseThrow();
    }

    private void callOff(Visit visit) {
        callingOff.cancel(schedule, visit.day(), "ауырып қалды", atWork.signedIn("medeu.registrar"));
    }

    private Told.State told(Visit visit) {
        return Objects.requireNonNull(callingOff.told(visit.day()).get(visit.id()))
                .state();
    }

    private List<String> sent() {
        return gateway.received().stream().map(SmsGateway.Received::body).toList();
    }

    /// While one calls the day off, another books: he is not let in, or he is told.
    @Test
    void nobodyIsBookedForADayThatIsBeingCalledOff(
            @Autowired TransactionTemplate transaction, @Autowired JdbcClient sql) throws Exception {
        LocalDate day = schedules.today().plusDays(1);
        Slot slot = new Slot(schedule.id(), day, LocalTime.of(10, 0));
        Visitor visitor = new Visitor("Құлагерова", "Ботагөз", "", "", "87011112235", "", "", "Су жоқ", "ru");
        try (var hands = Executors.newSingleThreadExecutor()) {
            var booked = Objects.requireNonNull(transaction.execute(_ -> {
                callingOff.cancel(schedule, day, "ауырып қалды", atWork.signedIn("medeu.registrar"));
                return waited(hands.submit(() -> booking.book(schedule, slot, visitor)), sql);
            }));
            assertThat(booked.get()).isEmpty();
        }
    }

    @Test
    void whoWasBookedWhileTheDayIsCalledOffIsTold(@Autowired TransactionTemplate transaction, @Autowired JdbcClient sql)
            throws Exception {
        try (var hands = Executors.newSingleThreadExecutor()) {
            AtomicReference<Visit> booked = new AtomicReference<>();
            var called = Objects.requireNonNull(transaction.execute(_ -> {
                booked.set(booked("87011112236", 20));
                return waited(hands.submit(() -> callOff(booked.get())), sql);
            }));
            called.get();
            assertThat(told(booked.get())).isEqualTo(Told.State.DUE);
        }
    }

    /// Lets another go on until he waits for us, or is through.
    private static <T> Future<T> waited(Future<T> other, JdbcClient sql) {
        while (!other.isDone()
                && sql.sql("select count(*) from pg_locks where not granted")
                                .query((row, _) -> row.getLong(1))
                                .single()
                        == 0) {
            Thread.onSpinWait();
        }
        return other;
    }

    @Test
    void heReadsItOnHisTelephoneWithOtherTimes() {
        Visit visit = booked("8 701 111 22 33", 0);
        callOff(visit);
        telling.go();
        telling.go();
        assertThat(told(visit)).isEqualTo(Told.State.HANDED);
        assertThat(sent())
                .singleElement()
                .asString()
                .contains("77011112233", "Приёма " + Dates.shortDay(visit.day()) + " в 10:00 не будет")
                .contains("Свободно: " + Dates.shortDay(visit.day().plusDays(1)) + " 10:00")
                .contains("/ru/reception/visit/" + visit.code().orElseThrow().characters())
                .doesNotContain("Су жоқ", "Құлагерова");
    }

    @Test
    void aGatewayOutOfOrderIsTriedAgainAndThenSomebodyCalls() throws Exception {
        Visit visit = booked("8 701 111 22 34", 0);
        gateway.mood(SmsGateway.Mood.BROKEN);
        callOff(visit);
        for (int tries = 0; tries < 5; tries++) {
            assertThat(told(visit)).isEqualTo(Told.State.DUE);
            telling.go();
            clock.set(clock.instant().plus(Duration.ofMinutes(6)));
        }
        assertThat(sent()).hasSize(5);
        assertThat(told(visit)).isEqualTo(Told.State.BY_HAND);
        String page = web.perform(get("/ru/staff/reception?day=" + visit.day()).with(atWork.as("medeu.registrar")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Сообщение не дошло: позвоните");
        web.perform(post("/ru/staff/reception/visit/" + visit.id() + "/called")
                        .with(FormToken.sent())
                        .with(atWork.as("medeu.registrar")))
                .andExpect(status().is3xxRedirection());
        assertThat(told(visit)).isEqualTo(Told.State.CALLED);
    }

    @Test
    void whoLeftNoTelephoneIsCalledOnAndWhoChoseAnotherTimeIsLeftAlone() {
        Visit silent = booked("", 0);
        Visit moved = booked("8 701 111 22 35", 20);
        callOff(silent);
        Slot other = new Slot(schedule.id(), schedules.today().plusDays(2), LocalTime.of(10, 40));
        assertThat(booking.move(moved, schedule, other)).isTrue();
        telling.go();
        assertThat(told(silent)).isEqualTo(Told.State.BY_HAND);
        assertThat(told(moved)).isEqualTo(Told.State.NEEDLESS);
        assertThat(sent()).isEmpty();
    }
}
