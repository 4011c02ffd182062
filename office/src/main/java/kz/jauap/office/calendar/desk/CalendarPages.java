package kz.jauap.office.calendar.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.calendar.desk.Proposing.Outcome;
import kz.jauap.office.calendar.sheet.DayNames;
import kz.jauap.office.calendar.sheet.Month;
import kz.jauap.office.calendar.sheet.YearChoice;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The calendar before those who keep it: a year, what waits for a second person, every version and whose it was.
@Controller
public class CalendarPages {
    static final String PATH = "/staff/calendar";

    private final Calendars calendars;
    private final ProposalTable proposals;
    private final Proposing proposing;
    private final People people;
    private final DayNames names;
    private final List<Reach> reaches;
    private final Clock clock;

    CalendarPages(
            Calendars calendars,
            ProposalTable proposals,
            Proposing proposing,
            People people,
            DayNames names,
            List<Reach> reaches,
            Clock clock) {
        this.calendars = calendars;
        this.proposals = proposals;
        this.proposing = proposing;
        this.people = people;
        this.names = names;
        this.reaches = reaches;
        this.clock = clock;
    }

    @Bean
    static NavItem calendarDeskEntry() {
        return NavItem.staff(83, PATH, "calendar.title", "calendar-days", "ADMINISTRATOR", "CONTROLLER");
    }

    /// A proposal with its author and what it would change.
    ///
    /// @param touched the running terms over whose days it says otherwise
    /// @param reader who looks at it
    public record Waiting(
            Proposal proposal,
            Officer author,
            List<Difference> differences,
            List<Reach.Touched> touched,
            SignedIn reader) {
        /// Whether its reader proposed it himself: he may take it back, not confirm it.
        public boolean own() {
            return reader.id() == author.id();
        }
    }

    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "") String year, SignedIn who, Model model) {
        boolean keeper = Proposing.entitled(who.officer());
        if (!keeper && !who.has(Role.CONTROLLER)) throw new Problem(HttpStatus.FORBIDDEN, "");
        model.addAttribute("keeper", keeper);
        WorkCalendar calendar = calendars.current();
        int of = YearChoice.of(year, calendar, LocalDate.now(clock));
        model.addAttribute("inForce", calendars.inForce());
        model.addAttribute("versions", calendars.all().reversed());
        model.addAttribute("steps", steps());
        model.addAttribute("officers", people);
        model.addAttribute("waiting", waiting(who));
        model.addAttribute("years", List.copyOf(calendar.years()));
        model.addAttribute("year", of);
        model.addAttribute("months", Month.of(calendar, of));
        model.addAttribute("days", calendar.days(of));
        model.addAttribute("names", names);
        model.addAttribute("missing", calendars.runsOut() ? calendar.years().last() + 1 : 0);
        model.addAttribute("said", model.getAttribute("said") instanceof String said ? said : "");
        return "calendar/desk";
    }

    @PostMapping(PATH + "/{id:[0-9]{1,18}}")
    String decide(
            @PathVariable long id, @RequestParam String decision, SignedIn who, Page page, RedirectAttributes back) {
        only(who);
        Outcome outcome = decision.equals("confirm") ? proposing.confirm(id, who) : proposing.refuse(id, who);
        back.addFlashAttribute("said", said(outcome, page));
        return "redirect:" + PATH;
    }

    private Optional<Waiting> waiting(SignedIn who) {
        return proposals.all().stream()
                .filter(each -> each.decided().isEmpty())
                .findFirst()
                .map(each -> waiting(each, who));
    }

    private Waiting waiting(Proposal proposal, SignedIn who) {
        WorkCalendar next = WorkCalendar.of("", proposal.days());
        List<Difference> differences = Difference.between(calendars.version(proposal.base()), next);
        List<Reach.Touched> touched = differences.isEmpty()
                ? List.of()
                : reaches.stream()
                        .map(each -> each.by(
                                next,
                                differences.getFirst().date(),
                                differences.getLast().date(),
                                who))
                        .toList();
        return new Waiting(proposal, people.officer(proposal.proposedBy()), differences, touched, who);
    }

    /// By which proposal each version came about.
    private Map<String, Proposal> steps() {
        return proposals.all().stream()
                .filter(each ->
                        each.decided().flatMap(Proposal.Decided::version).isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        each -> each.decided()
                                .flatMap(Proposal.Decided::version)
                                .orElseThrow(),
                        each -> each));
    }

    /// What came of it, in words.
    static String said(Outcome outcome, Page page) {
        return switch (outcome) {
            case Outcome.Waits _ -> page.say("calendar.said.waits");
            case Outcome.InForce(var version) -> page.say("calendar.said.in-force", version);
            case Outcome.Refused _ -> page.say("calendar.said.refused");
            case Outcome.Declined(var key) -> page.say(key);
        };
    }

    static void only(SignedIn who) {
        if (!Proposing.entitled(who.officer())) throw new Problem(HttpStatus.FORBIDDEN, "");
    }
}
