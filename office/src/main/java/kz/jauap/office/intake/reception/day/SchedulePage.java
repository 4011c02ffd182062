package kz.jauap.office.intake.reception.day;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.reception.RhythmWords;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.off.CallingOff;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The schedules of a body's heads: drawn up by its registrars, in force once its head has approved them.
@Controller
class SchedulePage {
    private final Anteroom anteroom;
    private final Schedules schedules;
    private final CallingOff callingOff;
    private final People people;

    SchedulePage(Anteroom anteroom, Schedules schedules, CallingOff callingOff, People people) {
        this.anteroom = anteroom;
        this.schedules = schedules;
        this.callingOff = callingOff;
        this.people = people;
    }

    @GetMapping("/staff/reception/schedule")
    ModelAndView page(SignedIn who, Page page) {
        Anteroom.enter(who);
        Fields fresh = Fields.with("opens", "15:00", "closes", "18:00", "minutes", "15", "rhythm", "WEEKLY");
        fresh.set("languages", List.of("kk", "ru"));
        return show(who, page, fresh, Mistakes.none());
    }

    @PostMapping("/staff/reception/schedule")
    ModelAndView draw(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Anteroom.enter(who);
        Fields fields = new Fields(sent);
        ScheduleForm form = new ScheduleForm(fields, heads(who), schedules.today());
        Mistakes mistakes = form.mistakes(page);
        if (!mistakes.isEmpty()) {
            ModelAndView again = show(who, page, fields, mistakes);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        schedules.draw(form.schedule(), who);
        return new ModelAndView("redirect:/staff/reception/schedule");
    }

    @PostMapping("/staff/reception/schedule/{id}/approve")
    String approve(@PathVariable String id, SignedIn who, Page page) {
        Schedule schedule = anteroom.schedule(id, who);
        if (!who.has(Role.HEAD, schedule.body())) {
            throw new Problem(HttpStatus.FORBIDDEN, "intake.reception.fault.head");
        }
        callingOff.approve(schedule, page.say("intake.reception.off.changed"), who);
        return "redirect:/staff/reception/schedule";
    }

    @PostMapping("/staff/reception/schedule/{id}/discard")
    String discard(@PathVariable String id, SignedIn who) {
        schedules.discard(anteroom.schedule(id, who));
        return "redirect:/staff/reception/schedule";
    }

    private List<Officer> heads(SignedIn who) {
        return anteroom.heads(who, people.all().stream());
    }

    private ModelAndView show(SignedIn who, Page page, Fields fields, Mistakes mistakes) {
        ModelAndView shown = new ModelAndView("intake/reception/schedule");
        shown.addObject("fields", fields);
        shown.addObject("mistakes", mistakes);
        shown.addObject(
                "heads",
                heads(who).stream()
                        .map(one -> new Choice(
                                String.valueOf(one.id()),
                                one.name().full(page.lang()) + " — " + page.in(one.position())))
                        .toList());
        shown.addObject(
                "rhythms", Choices.words(page, "intake.reception.rhythm.", Arrays.stream(ScheduleForm.Kind.values())));
        shown.addObject(
                "weekdays",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Choice(day.name(), RhythmWords.weekday(day, page.lang())))
                        .toList());
        shown.addObject("languages", Arrays.asList(Lang.values()));
        shown.addObject(
                "rows",
                anteroom.schedules(who).stream()
                        .flatMap(each -> people.find(each.officer()).stream().map(officer -> row(each, officer, who)))
                        .toList());
        return shown;
    }

    private ScheduleRow row(Schedule schedule, Officer officer, SignedIn who) {
        return new ScheduleRow(
                schedule, officer, schedules.monthsWithout(schedule), who.has(Role.HEAD, schedule.body()));
    }
}
