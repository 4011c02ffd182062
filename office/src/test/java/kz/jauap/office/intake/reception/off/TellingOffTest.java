package kz.jauap.office.intake.reception.off;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.reception.Slot;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.look.Dates;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.post.SmsGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// Whoever is booked for a day that is called off reads it on his telephone, with other times; else somebody calls.
@OfficeTest
@Import(AtWork.class)
class TellingOffTest extends CalledOffDay {
    @Autowired
    private MockMvc web;

    private List<String> sent() {
        return gateway.received().stream().map(SmsGateway.Received::body).toList();
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
