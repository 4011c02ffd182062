package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.reception.off.CallingOff;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The day of a reception as the chancellery sees it: who is booked, who comes, which day is called off.
@OfficeTest
@Import(AtWork.class)
class ReceivingTest extends ReceptionRoom {
    /// Nobody pages through the days to find who comes, or which day is called off.
    @Test
    void theComingDaysOfTheBookedAreNamed(@Autowired CallingOff callingOff) throws Exception {
        Schedule schedule = published("auezov.deputy");
        Visit visit =
                booking.book(schedule, tomorrow(schedule, 10, 0), visitor("")).orElseThrow();
        String line = "section[aria-labelledby=coming] li:has(a[href$=" + visit.day() + "])";
        assertThat(open("/ru/staff/reception", "auezov.registrar").select(line).text())
                .contains("записано: 1")
                .doesNotContain("приём отменён");
        callingOff.cancel(schedule, visit.day(), "ауырып қалды", atWork.signedIn("auezov.registrar"));
        assertThat(open("/ru/staff/reception", "auezov.registrar").select(line).text())
                .contains("приём отменён");
        assertThat(open("/ru/staff/reception", "registrar").select(line).text())
                .as("another body's")
                .isEmpty();
    }

    @Test
    void aCancelledDayIsToldToWhoBookedIt() throws Exception {
        Schedule schedule = published("akim");
        Slot slot = tomorrow(schedule, 10, 0);
        Visit visit = booking.book(schedule, slot, visitor("")).orElseThrow();
        send(
                post("/ru/staff/reception/" + schedule.id() + "/off"),
                "registrar",
                "day",
                slot.day().toString(),
                "reason",
                "Командировка");
        assertThat(schedules.free(schedule)).noneMatch(free -> free.day().equals(slot.day()));
        assertThat(open("/ru/reception/visit/" + visit.code().orElseThrow().characters(), "")
                        .text())
                .contains("В этот день приёма не будет");
        assertThat(open("/ru/staff/reception?day=" + slot.day(), "registrar").text())
                .contains("Записавшимся отправляется сообщение", "+77011112233");
    }

    @Test
    void theQueueKnowsWhoCameAndWhoDidNot() throws Exception {
        Schedule schedule = published("akim");
        var walkIn = send(
                post("/ru/staff/reception/walk-in"),
                "registrar",
                "schedule",
                schedule.id().toString(),
                "surname",
                "Тасболатов",
                "language",
                "ru");
        assertThat(walkIn.getStatus()).isEqualTo(302);
        Visit visit = booking.of(schedules.today()).stream()
                .filter(each -> each.schedule().equals(schedule.id()))
                .findFirst()
                .orElseThrow();
        assertThat(visit.state()).isEqualTo(Visit.State.ARRIVED);
        String place = "/ru/staff/reception/visit/" + visit.id();
        send(post(place + "/absent"), "registrar");
        assertThat(booking.find(visit.id()).orElseThrow().state()).isEqualTo(Visit.State.ABSENT);
        send(post(place + "/arrived"), "registrar");
        assertThat(EnumSet.of(booking.find(visit.id()).orElseThrow().state())).containsExactly(Visit.State.ARRIVED);
    }
}
