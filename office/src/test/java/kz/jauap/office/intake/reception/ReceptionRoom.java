package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.file.CaseFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The room where heads receive, for tests: schedules are published, visitors come, pages are opened and forms sent.
abstract class ReceptionRoom {
    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Schedules schedules;

    @Autowired
    Booking booking;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    /// Whoever is booked goes over from schedule to schedule, so from test to test.
    @BeforeEach
    void nobodyIsBooked(@Autowired JdbcClient sql) {
        sql.sql("update intake_reception_visit set state = 'CANCELLED' where state = 'BOOKED'")
                .update();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    /// A head of a body who receives on the coming days, at nobody's but this test's schedule.
    Schedule schedule(String head) {
        var officer = atWork.signedIn(head).officer();
        Schedule drawn = new Schedule(
                UUID.randomUUID(),
                officer.id(),
                officer.body(),
                new Rhythm.Days(Set.of(
                        schedules.today(),
                        schedules.today().plusDays(1),
                        schedules.today().plusDays(3))),
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                20,
                new Trilingual("Республика алаңы, 4", "площадь Республики, 4", "4 Republic Square"),
                List.of(Lang.KK, Lang.RU),
                schedules.today(),
                Optional.empty(),
                Optional.empty());
        schedules.draw(drawn, atWork.signedIn("registrar"));
        return drawn;
    }

    Schedule published(String head) {
        Schedule drawn = schedule(head);
        schedules.approve(drawn, atWork.signedIn("akim"));
        return schedules.find(drawn.id()).orElseThrow();
    }

    Slot tomorrow(Schedule schedule, int hour, int minute) {
        return new Slot(schedule.id(), schedules.today().plusDays(1), LocalTime.of(hour, minute));
    }

    static Visitor visitor(String iin) {
        return new Visitor("Құлагерова", "Ботагөз", "", iin, "+77011112233", "", "", "Су жоқ", "kk");
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder form, String login, String... fields) throws Exception {
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        if (!login.isEmpty()) {
            form.with(atWork.as(login));
        }
        return web.perform(form.with(FormToken.sent())).andReturn().getResponse();
    }

    Document open(String path, String login) throws Exception {
        var request = get(path);
        if (!login.isEmpty()) {
            request.with(atWork.as(login));
        }
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    static String place(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }
}
