package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

/// Times that anybody books, moves and cancels on the public pages.
@OfficeTest
@Import(AtWork.class)
class BookingTest extends ReceptionRoom {
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aTimeIsBookedMovedAndCancelledWithoutAnyScript(String lang) throws Exception {
        Schedule schedule = published("akim");
        Slot slot = tomorrow(schedule, 10, 20);
        String form = "/" + lang + "/reception/" + schedule.id();
        assertThat(open(form, "").select("input[name=slot]").eachAttr("value")).contains(slot.text());
        String visit = place(send(
                post(form),
                "",
                "slot",
                slot.text(),
                "surname",
                "Құлагерова",
                "phone",
                "+77010001122",
                "subject",
                "Су"));
        Document booked = open(visit, "");
        assertThat(booked.text()).contains("10:20").doesNotContain("Құлагерова", "+77010001122");
        assertThat(open(form, "").select("input[name=slot]").eachAttr("value")).doesNotContain(slot.text());
        Slot other = tomorrow(schedule, 10, 40);
        send(post(visit + "/move"), "", "slot", other.text());
        assertThat(schedules.free(schedule)).contains(slot).doesNotContain(other);
        send(post(visit + "/cancel"), "");
        assertThat(schedules.free(schedule)).contains(slot, other);
        assertThat(send(post(visit + "/move"), "", "slot", slot.text()).getStatus())
                .isEqualTo(409);
    }

    @Test
    void nothingOnThePublicPagesTellsWhoComes() throws Exception {
        Schedule schedule = published("akim");
        booking.book(schedule, tomorrow(schedule, 10, 0), visitor("850102200024"));
        for (String path : List.of("/ru/reception", "/ru/reception/" + schedule.id())) {
            assertThat(open(path, "").html()).doesNotContain("Құлагерова", "Ботагөз", "77011112233", "Су жоқ");
        }
    }

    @Test
    void oneTimeHasOneVisitorHoweverManyAskAtOnce() throws Exception {
        Schedule schedule = published("deputy");
        Slot slot = tomorrow(schedule, 10, 0);
        Visit elsewhere =
                booking.book(schedule, tomorrow(schedule, 10, 40), visitor("")).orElseThrow();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> one =
                    () -> booking.book(schedule, slot, visitor("")).isPresent();
            Callable<Boolean> mover = () -> booking.move(elsewhere, schedule, slot);
            List<Future<Boolean>> asked =
                    crowd.invokeAll(List.of(one, one, one, mover, one, one, one, one, one, one, one, one));
            int got = 0;
            for (Future<Boolean> each : asked) {
                got += each.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        }
        assertThat(booking.of(slot.day()).stream()
                        .filter(each -> each.schedule().equals(schedule.id())
                                && each.time().equals(Optional.of(slot.time()))))
                .hasSize(1);
    }

    @Test
    void aTimeThatWasTakenMeanwhileLosesNothingElse() throws Exception {
        Schedule schedule = published("akim");
        Slot slot = tomorrow(schedule, 10, 0);
        booking.book(schedule, slot, visitor(""));
        var answer = send(
                post("/ru/reception/" + schedule.id()), "", "slot", slot.text(), "surname", "Ким", "subject", "Двор");
        assertThat(answer.getStatus()).isEqualTo(409);
        Document form = Jsoup.parse(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(form.select("#surname").attr("value")).isEqualTo("Ким");
        assertThat(form.select("#subject").text()).isEqualTo("Двор");
    }

    @Test
    void aTimeOffTheScheduleIsNotBooked() {
        Schedule schedule = published("akim");
        assertThat(booking.book(schedule, tomorrow(schedule, 10, 7), visitor("")))
                .isEmpty();
        assertThat(booking.book(schedule, tomorrow(schedule, 12, 0), visitor("")))
                .isEmpty();
        Slot offDay = new Slot(schedule.id(), schedules.today().plusDays(2), LocalTime.of(10, 0));
        assertThat(booking.book(schedule, offDay, visitor(""))).isEmpty();
    }

    @Test
    void aCodeThatIsNoneOpensNothing() throws Exception {
        assertThat(send(get("/ru/reception/visit").param("code", "ABCD"), "").getStatus())
                .isEqualTo(404);
        assertThat(send(get("/ru/reception/visit/0000000000000000"), "").getStatus())
                .isEqualTo(404);
        assertThat(send(post("/ru/reception/visit/0000000000000000/cancel"), "").getStatus())
                .isEqualTo(404);
    }
}
