package kz.jauap.office.calendar.sheet;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.calendar.DayRows;
import kz.jauap.office.calendar.Version;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.table.Csv;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The calendar before everybody: a year of working days and days off, and any version as a file.
@Controller
class CalendarDoor {
    private final Calendars calendars;
    private final DayNames names;
    private final Clock clock;

    CalendarDoor(Calendars calendars, DayNames names, Clock clock) {
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    @Bean
    static NavItem calendarEntry() {
        return NavItem.foot(12, "/calendar", "calendar.title");
    }

    @GetMapping("/calendar")
    String year(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String version,
            Model model) {
        Version shown = version(version);
        WorkCalendar calendar = shown.calendar();
        int of = YearChoice.of(year, calendar, LocalDate.now(clock));
        model.addAttribute("shown", shown);
        model.addAttribute("inForce", calendars.inForce());
        model.addAttribute("years", List.copyOf(calendar.years()));
        model.addAttribute("year", of);
        model.addAttribute("months", Month.of(calendar, of));
        model.addAttribute("days", calendar.days(of));
        model.addAttribute("names", names);
        return "calendar/open";
    }

    @GetMapping("/calendar/days.csv")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") String version) {
        Version wanted = version(version);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(wanted.name() + ".csv")
                                .build()
                                .toString())
                .body(Csv.of(DayRows.rows(wanted.calendar().days())));
    }

    private Version version(String name) {
        return name.isEmpty()
                ? calendars.inForce()
                : calendars.all().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(Problem::unknown);
    }
}
