package kz.jauap.office.urgent.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.post.Sms;
import kz.jauap.office.urgent.UrgentSettings;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Alarms;
import kz.jauap.office.urgent.alarm.KeptAside;
import kz.jauap.office.urgent.duty.Roster;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The screen of the duty desk: what rings now, who is on duty, and how fast a month's alarms were dealt with.
@Controller
class AlarmsPage {
    private static final int MONTHS = 24;
    private static final String EVERY_MINUTE = "60";

    private final Alarms alarms;
    private final AlarmRows rows;
    private final KeptAside aside;
    private final Roster roster;
    private final People people;
    private final Sms sms;
    private final UrgentSettings settings;
    private final Clock clock;

    AlarmsPage(
            Alarms alarms,
            AlarmRows rows,
            KeptAside aside,
            Roster roster,
            People people,
            Sms sms,
            UrgentSettings settings,
            Clock clock) {
        this.alarms = alarms;
        this.rows = rows;
        this.aside = aside;
        this.roster = roster;
        this.people = people;
        this.sms = sms;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    static NavItem alarmsInMenu() {
        return NavItem.staff(12, "/staff/urgent", "urgent.nav", "bell", "REGISTRAR", "HEAD", "CONTROLLER");
    }

    @GetMapping("/staff/urgent")
    String page(
            @RequestParam(defaultValue = "") String month,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response) {
        if (!who.has(Role.REGISTRAR) && !who.has(Role.HEAD) && !who.has(Role.CONTROLLER)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        Instant now = clock.instant();
        YearMonth of = month(month, YearMonth.from(Almaty.dayOf(now)));
        Sight sight = people.access(who).sight();
        List<Alarm> raised = alarms.raisedBetween(
                Almaty.startOf(of.atDay(1)), Almaty.startOf(of.plusMonths(1).atDay(1)), sight);
        if (month.isEmpty()) {
            response.setHeader("Refresh", EVERY_MINUTE);
        }
        model.addAttribute("open", rows.of(alarms.open(sight), page.lang()));
        model.addAttribute(
                "ended", rows.of(raised.stream().filter(each -> !each.open()).toList(), page.lang()));
        model.addAttribute("figures", Figures.of(raised, settings));
        model.addAttribute("month", of);
        model.addAttribute("months", months(of, YearMonth.from(Almaty.dayOf(now)), page));
        model.addAttribute("onDuty", onDuty(who, now, page));
        model.addAttribute("aside", aside.hinting(who));
        model.addAttribute("settings", settings);
        model.addAttribute("smsFailing", sms.health().failingSince());
        return "urgent/alarms";
    }

    private List<String> onDuty(SignedIn who, Instant now, Page page) {
        return roster.onDuty(who.body(), now).stream()
                .flatMap(List::stream)
                .map(Officer::name)
                .map(name -> name.full(page.lang()))
                .toList();
    }

    /// The last two years, newest first, and the one that is shown wherever it lies.
    private static List<Choice> months(YearMonth shown, YearMonth newest, Page page) {
        return Stream.concat(Stream.iterate(newest, each -> each.minusMonths(1)).limit(MONTHS), Stream.of(shown))
                .distinct()
                .map(each -> new Choice(each.toString(), page.month(each)))
                .toList();
    }

    private static YearMonth month(String typed, YearMonth otherwise) {
        try {
            return Optional.of(typed)
                    .filter(text -> !text.isEmpty())
                    .map(YearMonth::parse)
                    .filter(each -> Math.abs(each.getYear() - otherwise.getYear()) < 100)
                    .orElse(otherwise);
        } catch (DateTimeParseException not) {
            return otherwise;
        }
    }
}
