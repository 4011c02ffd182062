package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.reception.off.CallingOff;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.staff.OfficerTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The schedule of a head: drawn, approved, and followed by the next.
@OfficeTest
@Import(AtWork.class)
class ScheduleTest extends ReceptionRoom {
    @Test
    void aScheduleIsPublishedOnceTheHeadHasApprovedIt() throws Exception {
        var head = atWork.signedIn("medeu.head").officer();
        var answer = send(
                post("/ru/staff/reception/schedule"),
                "medeu.registrar",
                "officer",
                String.valueOf(head.id()),
                "rhythm",
                "WEEKLY",
                "weekdays",
                "TUESDAY",
                "opens",
                "9:00",
                "closes",
                "11:00",
                "minutes",
                "30",
                "placeKk",
                "Медеу, 1-бөлме",
                "placeRu",
                "Медеу, комната 1",
                "placeEn",
                "Medeu, room 1",
                "languages",
                "kk");
        assertThat(answer.getStatus()).isEqualTo(302);
        Schedule drawn = schedules.notOver().stream()
                .filter(each -> each.officer() == head.id() && !each.approved())
                .findFirst()
                .orElseThrow();
        assertThat(open("/ru/reception", "").text()
                        + open("/ru/directory/medeu", "").text())
                .doesNotContain("Медеу, комната 1");
        String approve = "/ru/staff/reception/schedule/" + drawn.id() + "/approve";
        assertThat(send(post(approve), "medeu.registrar").getStatus()).isEqualTo(403);
        assertThat(send(post(approve), "akim").getStatus()).isEqualTo(404);
        assertThat(send(post(approve), "medeu.head").getStatus()).isEqualTo(302);
        for (String page : List.of("/ru/reception", "/ru/directory/medeu")) {
            assertThat(open(page, "").text()).as(page).contains("Медеу, комната 1", "вторник; 09:00–11:00");
        }
    }

    @Test
    void aNewScheduleEndsTheFormerOne() {
        Schedule former = published("deputy2");
        Schedule next = published("deputy2");
        assertThat(schedules.published())
                .extracting(Schedule::id)
                .contains(next.id())
                .doesNotContain(former.id());
    }

    @Test
    void whoIsBookedStaysBookedThoughAnotherScheduleTakesThePlaceOfHis() throws Exception {
        Schedule former = published("deputy2");
        Visit kept = booking.book(former, tomorrow(former, 10, 20), visitor("")).orElseThrow();
        Schedule next = published("deputy2");
        assertThat(booking.find(kept.id()).orElseThrow().schedule()).isEqualTo(next.id());
        assertThat(open("/ru/staff/reception?day=" + kept.day(), "registrar").text())
                .contains("Құлагерова");
    }

    @Test
    void whoLosesHisHourByAnotherScheduleIsAwaitedAndTold(@Autowired CallingOff callingOff) throws Exception {
        Schedule former = published("zhetysu.deputy");
        Visit lost = booking.book(former, tomorrow(former, 10, 20), visitor("")).orElseThrow();
        Schedule drawn = schedule("zhetysu.deputy");
        Schedule later = new Schedule(
                UUID.randomUUID(),
                drawn.officer(),
                drawn.body(),
                drawn.rhythm(),
                LocalTime.of(15, 0),
                LocalTime.of(16, 0),
                20,
                drawn.place(),
                drawn.languages(),
                drawn.since(),
                Optional.empty(),
                Optional.empty());
        schedules.draw(later, atWork.signedIn("zhetysu.registrar"));
        String approve = "/ru/staff/reception/schedule/" + later.id() + "/approve";
        assertThat(send(post(approve), "zhetysu.head").getStatus())
                .as("a head approves his deputy's schedule")
                .isEqualTo(302);
        assertThat(open("/ru/staff/reception?day=" + lost.day(), "zhetysu.registrar")
                        .text())
                .contains("Құлагерова", "Записавшимся отправляется сообщение");
        assertThat(callingOff.told(lost.day())).containsKey(lost.id());
    }

    @Test
    void whoIsBookedWithSomebodyWhoLeftIsNotForgotten(@Autowired OfficerTable officers) throws Exception {
        Schedule schedule = published("auezov.deputy");
        Visit visit =
                booking.book(schedule, tomorrow(schedule, 10, 40), visitor("")).orElseThrow();
        officers.setActive(schedule.officer(), false);
        try {
            String own = "/ru/reception/visit/" + visit.code().orElseThrow().characters();
            assertThat(open(own, "").select("form[action$=cancel]")).hasSize(1);
            assertThat(open("/ru/staff/reception?day=" + visit.day(), "auezov.registrar")
                            .text())
                    .contains("Құлагерова");
            assertThat(send(
                                    post(own + "/move"),
                                    "",
                                    "slot",
                                    tomorrow(schedule, 10, 0).text())
                            .getStatus())
                    .isEqualTo(409);
            assertThat(open("/ru/reception", "").select("a[href$=" + schedule.id() + "]"))
                    .isEmpty();
        } finally {
            officers.setActive(schedule.officer(), true);
        }
    }

    @Test
    void aScheduleWithMistakesIsToldFieldByField() throws Exception {
        var answer = send(post("/en/staff/reception/schedule"), "registrar", "opens", "18:00", "closes", "9:00");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".summary a").eachAttr("href"))
                .contains("#officer", "#rhythm", "#closes", "#minutes", "#placeKk", "#languages");
    }
}
