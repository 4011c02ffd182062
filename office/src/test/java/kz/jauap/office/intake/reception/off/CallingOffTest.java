package kz.jauap.office.intake.reception.off;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.postgres.AtALock;
import kz.jauap.office.intake.reception.Slot;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.Visitor;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A day that is called off while somebody books it: he is not let in, or he is told.
@OfficeTest
@Import(AtWork.class)
class CallingOffTest extends CalledOffDay {
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
                return AtALock.awaited(hands.submit(() -> booking.book(schedule, slot, visitor)), sql);
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
                return AtALock.awaited(hands.submit(() -> callOff(booked.get())), sql);
            }));
            called.get();
            assertThat(told(booked.get())).isEqualTo(Told.State.DUE);
        }
    }
}
