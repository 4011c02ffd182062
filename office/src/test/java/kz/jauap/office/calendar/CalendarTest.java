package kz.jauap.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.Day;
import kz.jauap.law.calendar.DayKind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Terms;
import kz.jauap.office.calendar.desk.Proposing;
import kz.jauap.office.calendar.desk.Proposing.Outcome;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@OfficeTest(properties = {"jauap.regime-policy=CURRENT_LAW", "jauap.calendar.every=P1D"})
@Import(AtWork.class)
class CalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);
    private static final String ACT = "Үкіметтің № 7 қаулысы";

    private final MockMvc web;
    private final AtWork atWork;
    private final Calendars calendars;
    private final Proposing proposing;
    private final Arithmetic arithmetic;
    private final Audit audit;
    private final JdbcClient sql;
    private final Town town;

    @Autowired
    CalendarTest(
            MockMvc web,
            AtWork atWork,
            Calendars calendars,
            Proposing proposing,
            Arithmetic arithmetic,
            Audit audit,
            JdbcClient sql,
            ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.calendars = calendars;
        this.proposing = proposing;
        this.arithmetic = arithmetic;
        this.audit = audit;
        this.sql = sql;
        this.town = Town.in(office);
    }

    @BeforeEach
    void nothingWaits() {
        town.at("2027-02-03T10:00");
        sql.sql("delete from calendar_proposal where decision is null").update();
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
    void aMissingYearComesAsAListAndIsWarnedOfUntilThen() throws Exception {
        web.perform(get("/en/staff/calendar").with(atWork.as("controller")))
                .andExpect(content().string(containsString("The calendar of 2028 has not been entered.")));
        String rows =
                DayRows.written(calendars.current().days(2028)) + "2028-05-05;DAY_OFF;Құрбан айт;\"Мүфтият, № 3\"\n";
        web.perform(years(rows)).andExpect(status().is3xxRedirection());
        assertThat(calendars.current().isConfirmed(2028)).isFalse();
        web.perform(post("/ru/staff/calendar/" + waiting())
                        .param("decision", "confirm")
                        .with(atWork.as("controller2"))
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        assertThat(calendars.current().isConfirmed(2028)).isTrue();
        assertThat(calendars
                        .current()
                        .special(LocalDate.of(2028, 5, 5))
                        .orElseThrow()
                        .source())
                .isEqualTo("Мүфтият, № 3");
        assertThat(calendars.runsOut()).isFalse();
        String file = web.perform(get("/kk/calendar/days.csv"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(DayRows.read(file).days()).isEqualTo(calendars.current().days());
    }

    @Test
    void aTermThatMayReachIntoAnUnlistedYearRings() throws Exception {
        int last = calendars.current().years().last();
        town.at(last + "-12-20T10:00");
        var bell = containsString("The calendar of " + (last + 1) + " has not been entered");
        web.perform(get("/en/staff/journal").with(atWork.as("controller")))
                .andExpect(content().string(bell));
        web.perform(get("/en/staff/journal").with(atWork.as("registrar")))
                .andExpect(content().string(not(bell)));
        town.at(last + "-02-03T10:00");
        web.perform(get("/en/staff/journal").with(atWork.as("controller")))
                .andExpect(content().string(not(bell)));
    }

    @Test
    void itRingsTwoMonthsBeforeATermCouldReachThere() throws Exception {
        int last = calendars.current().years().last();
        var bell = containsString("The calendar of " + (last + 1) + " has not been entered");
        LocalDate reaches = LocalDate.of(last, 12, 31);
        while (latest(reaches.minusDays(1)).getYear() > last) reaches = reaches.minusDays(1);
        town.at(reaches.minusDays(60) + "T10:00");
        web.perform(get("/en/staff/journal").with(atWork.as("controller")))
                .andExpect(content().string(bell));
        town.at(reaches.minusDays(61) + "T10:00");
        web.perform(get("/en/staff/journal").with(atWork.as("controller")))
                .andExpect(content().string(not(bell)));
    }

    private LocalDate latest(LocalDate day) {
        return Terms.of(RegimeId.KZ_APPC_2026_07_12, calendars.current()).latest(Kind.APPLICATION, day, day);
    }

    @Test
    void anAppealIsRegisteredBeyondTheCalendarItsDayIsProvisionalAndTheApiDoesNotCount() throws Exception {
        int last = calendars.current().years().last();
        town.at(last + "-12-27T10:00");
        AppealId appeal = town.paper("city");
        assertThat(town.card(appeal).due().considerBy().getYear()).isEqualTo(last + 1);
        web.perform(get("/en/staff/case/" + town.card(appeal).number().alias()).with(atWork.as("registrar")))
                .andExpect(content().string(containsString("This last day is provisional")));
        for (String lang : List.of("kk", "ru", "en")) {
            web.perform(get("/api/v1/terms?received=" + last + "-12-27").header("Accept-Language", lang))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(content().string(containsString(String.valueOf(last + 1))));
        }
        web.perform(get("/api/v1/terms?received=" + last + "-11-10"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("extensionCap"))));
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
    void rowsThatCannotBeReadAreNamed() throws Exception {
        web.perform(
                        years(
                                "2028-01-01,HOLIDAY,New Year\n2028-01-02,WORKING_WEEKEND,x,y\n2028-01-03,WORKING_WEEKEND,x,y\n"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("1-жол: төрт баған")))
                .andExpect(content().string(containsString("3-жол: мұндай күн")));
        web.perform(post("/en/staff/calendar/day")
                        .param("date", FRIDAY.toString())
                        .param("kind", "WORKING_WEEKEND")
                        .with(atWork.as("admin"))
                        .with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("no such day on this day of the week: Friday")));
    }

    @Test
    void onlyThoseWhoKeepItChangeIt() throws Exception {
        web.perform(get("/kk/staff/calendar").with(atWork.as("akim"))).andExpect(status().isForbidden());
        web.perform(get("/kk/staff/calendar/day").with(atWork.as("registrar"))).andExpect(status().isForbidden());
        web.perform(get("/kk/calendar")).andExpect(status().isOk());
        web.perform(get("/kk/calendar?version=none")).andExpect(status().isNotFound());
    }

    private RequestBuilder years(String rows) {
        return multipart("/kk/staff/calendar/years")
                .file(new MockMultipartFile("file", "2028.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)))
                .param("act", ACT)
                .with(atWork.as("admin"))
                .with(FormToken.sent());
    }

    private void moved(LocalDate date, DayKind kind, String by, String and) {
        var day = new Day(date, kind, "ауысты", ACT);
        assertThat(proposing.propose(date, Optional.of(day), ACT, atWork.signedIn(by)))
                .isEqualTo(new Outcome.Waits());
        assertThat(proposing.confirm(waiting(), atWork.signedIn(and))).isInstanceOf(Outcome.InForce.class);
    }

    private long waiting() {
        return sql.sql("select id from calendar_proposal where decision is null")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static Outcome declined(String why) {
        return new Outcome.Declined("calendar.declined." + why);
    }

    private static Optional<Day> off(LocalDate date) {
        return Optional.of(new Day(date, DayKind.MOVED_DAY_OFF, "ауысты", ACT));
    }
}
