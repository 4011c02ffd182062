package kz.jauap.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.Day;
import kz.jauap.law.calendar.DayKind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.calendar.desk.Proposing.Outcome;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// A moved day takes two to decide, and leaves what was told as it was counted.
@OfficeTest(properties = {"jauap.regime-policy=CURRENT_LAW", "jauap.calendar.every=P1D"})
@Import(AtWork.class)
class CalendarTest extends CalendarKeepers {
    @Autowired
    CalendarTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void aTermThatWasToldStaysAsItWasCounted() throws Exception {
        Card told = town.card(town.paper("city"));
        WorkCalendar before = calendars.current();
        moved(FRIDAY, DayKind.MOVED_DAY_OFF, "admin", "controller");
        Card fresh = town.card(town.paper("city"));

        assertThat(told.due().calendar()).isEqualTo(before.version());
        assertThat(arithmetic.running(told).end()).isEqualTo(told.due().considerBy());
        assertThat(arithmetic.of(told, Lang.EN).getFirst().calendars()).containsExactly(before.version());

        String now = calendars.current().version();
        assertThat(fresh.due().calendar()).isEqualTo(now).isNotEqualTo(before.version());
        assertThat(arithmetic.running(fresh).end())
                .isEqualTo(fresh.due().considerBy())
                .isEqualTo(calendars.current().nextWorkingAfter(told.due().considerBy()));
        assertThat(arithmetic.of(fresh, Lang.EN).getFirst().calendars()).containsExactly(now);
        web.perform(get("/ru/staff/case/" + told.number().alias()).with(atWork.as("registrar")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/calendar?version=" + before.version())));
        web.perform(get("/kk/calendar?year=2027&version=" + before.version()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(now)));
    }

    @Test
    void itTakesTwo() throws Exception {
        var admin = atWork.signedIn("admin");
        Outcome outcome = proposing.propose(FRIDAY.plusDays(7), off(FRIDAY.plusDays(7)), ACT, admin);
        assertThat(outcome).isEqualTo(new Outcome.Waits());
        assertThat(proposing.propose(FRIDAY.plusDays(14), off(FRIDAY.plusDays(14)), ACT, admin))
                .isEqualTo(new Outcome.Declined("calendar.declined.waits"));
        long id = waiting();
        assertThat(proposing.confirm(id, admin)).isEqualTo(new Outcome.Declined("calendar.declined.own"));
        String confirming = "value=\"confirm\"";
        web.perform(get("/ru/staff/calendar").with(atWork.as("admin")))
                .andExpect(content().string(not(containsString(confirming))))
                .andExpect(content().string(containsString("Отозвать")));
        web.perform(get("/ru/staff/calendar").with(atWork.as("admin2")))
                .andExpect(content().string(containsString(confirming)));
        assertThat(calendars.current().isWorking(FRIDAY.plusDays(7))).isTrue();
        assertThat(proposing.confirm(id, atWork.signedIn("admin2"))).isInstanceOf(Outcome.InForce.class);
        assertThat(calendars.current().isWorking(FRIDAY.plusDays(7))).isFalse();
        assertThat(proposing.refuse(id, admin)).isEqualTo(new Outcome.Declined("calendar.declined.decided"));
        var line = audit.lines(
                        new Narrowed(
                                Optional.empty(), Optional.empty(), Optional.of(AuditDeed.CALENDAR_CHANGED), 1 << 30),
                        1)
                .getFirst();
        assertThat(line.change().prior()).contains(FRIDAY.plusDays(7) + " –");
        assertThat(line.change().later()).contains("MOVED_DAY_OFF");
        assertThat(line.change().reason()).isEqualTo(ACT);
    }

    /// Blocking is one administrator's own deed; it must not leave him to decide alone.
    @Test
    void whoBlocksTheOthersDoesNotDecideAlone() {
        sql.sql("update people_officer set blocked_since = ? where login <> 'admin'")
                .param(town.now().atOffset(ZoneOffset.UTC))
                .update();
        try {
            assertThat(proposing.propose(FRIDAY.plusDays(21), off(FRIDAY.plusDays(21)), ACT, atWork.signedIn("admin")))
                    .isEqualTo(new Outcome.Waits());
        } finally {
            sql.sql("update people_officer set blocked_since = null").update();
        }
    }

    @Test
    void whatCannotBeIsDeclined() {
        var admin = atWork.signedIn("admin");
        LocalDate past = LocalDate.of(2027, 1, 20);
        assertThat(proposing.propose(past, off(past), ACT, admin)).isEqualTo(declined("past"));
        assertThat(proposing.propose(FRIDAY.plusDays(4), Optional.empty(), ACT, admin))
                .isEqualTo(declined("same"));
        LocalDate later = LocalDate.of(2031, 5, 2);
        assertThat(proposing.propose(later, off(later), ACT, admin)).isEqualTo(declined("year"));
        assertThat(proposing.propose(List.of(off(later).orElseThrow()), ACT, admin))
                .isEqualTo(declined("gap"));
    }

    @Test
    void whoConfirmsSeesWhichRunningTermsAreTouched() throws Exception {
        AppealId appeal = town.paper("city");
        LocalDate told = town.card(appeal).due().considerBy();
        var day = new Day(told, DayKind.MOVED_DAY_OFF, "ауысты", ACT);
        assertThat(proposing.propose(told, Optional.of(day), ACT, atWork.signedIn("admin")))
                .isEqualTo(new Outcome.Waits());
        web.perform(get("/en/staff/calendar").with(atWork.as("controller")))
                .andExpect(content()
                        .string(containsString(town.card(appeal).number().text())))
                .andExpect(content().string(containsString("Counted by the proposed days")));
        assertThat(town.card(appeal).due().considerBy()).isEqualTo(told);
        town.at("2027-02-03T10:00");
        assertThat(proposing.refuse(waiting(), atWork.signedIn("admin"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onlyThoseWhoKeepItChangeIt() throws Exception {
        web.perform(get("/kk/staff/calendar").with(atWork.as("akim"))).andExpect(status().isForbidden());
        web.perform(get("/kk/staff/calendar/day").with(atWork.as("registrar"))).andExpect(status().isForbidden());
        web.perform(get("/kk/calendar")).andExpect(status().isOk());
        web.perform(get("/kk/calendar?version=none")).andExpect(status().isNotFound());
    }

    private void moved(LocalDate date, DayKind kind, String by, String and) {
        var day = new Day(date, kind, "ауысты", ACT);
        assertThat(proposing.propose(date, Optional.of(day), ACT, atWork.signedIn(by)))
                .isEqualTo(new Outcome.Waits());
        assertThat(proposing.confirm(waiting(), atWork.signedIn(and))).isInstanceOf(Outcome.InForce.class);
    }

    private static Outcome declined(String why) {
        return new Outcome.Declined("calendar.declined." + why);
    }

    private static Optional<Day> off(LocalDate date) {
        return Optional.of(new Day(date, DayKind.MOVED_DAY_OFF, "ауысты", ACT));
    }
}
