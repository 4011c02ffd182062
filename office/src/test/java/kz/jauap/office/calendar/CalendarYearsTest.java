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
import java.util.List;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Terms;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;

/// Years that are missing, come as lists, and ring before a term could reach there.
@OfficeTest(properties = {"jauap.regime-policy=CURRENT_LAW", "jauap.calendar.every=P1D"})
@Import(AtWork.class)
class CalendarYearsTest extends CalendarKeepers {
    @Autowired
    CalendarYearsTest(ApplicationContext office) {
        super(office);
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

    private RequestBuilder years(String rows) {
        return multipart("/kk/staff/calendar/years")
                .file(new MockMultipartFile("file", "2028.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)))
                .param("act", ACT)
                .with(atWork.as("admin"))
                .with(FormToken.sent());
    }
}
