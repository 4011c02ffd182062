package kz.jauap.office.notice.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.notice.Tellings;
import kz.jauap.office.notice.ToTell;
import kz.jauap.office.notice.telling.TellingId;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.entry.Corresponding.Spoken;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a telephone call to the applicant is written down: who called when, whom he spoke to, and what was said.
@Controller
class CallPage implements LawfulSteps {

    private final CaseDesk desk;
    private final Tellings tellings;
    private final Clock clock;

    CallPage(CaseDesk desk, Tellings tellings, Clock clock) {
        this.desk = desk;
        this.tellings = tellings;
        this.clock = clock;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(
                List.of(new Offer(78, "notice.call.step", "call", Deed.DISPATCH, this::barred)), who, file, desk);
    }

    @GetMapping("/staff/case/{number}/call")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.DISPATCH), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/call")
    ModelAndView call(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.DISPATCH);
        Filled filled = Filled.of(page, sent);
        Optional<ToTell> about = filled.one(
                "notice",
                tellings.of(file).stream(),
                each -> String.valueOf(each.telling().id()),
                "notice.call.notice.missing");
        Optional<LocalDate> day = filled.day("day", "notice.call.day.missing");
        Optional<LocalTime> time = filled.time("time", "notice.call.time.missing");
        Optional<Spoken> spoken =
                filled.one("spoken", Arrays.stream(Spoken.values()), Enum::name, "notice.call.spoken.missing");
        String words = filled.words("words", "notice.call.words.missing");
        Optional<Instant> at = day.flatMap(
                on -> time.map(hour -> on.atTime(hour).atZone(clock.getZone()).toInstant()));
        if (at.filter(clock.instant()::isBefore).isPresent()) {
            filled.wrong("day", page.say("notice.call.day.missing"), at);
        }
        about.map(each -> happened(each, file))
                .filter(since -> at.filter(since.truncatedTo(ChronoUnit.MINUTES)::isAfter)
                        .isPresent())
                .ifPresent(since -> filled.wrong("day", page.say("notice.call.day.early", page.moment(since)), at));
        return filled.carriedOut(() -> tellings.called(
                        filled.hand(who, file),
                        about.orElseThrow().telling(),
                        at.orElseThrow(),
                        spoken.orElseThrow(),
                        words))
                ? Filled.back(file)
                : show(file, filled, page);
    }

    /// When that happened of which he is told: nobody tells it earlier.
    private static Instant happened(ToTell about, CaseFile file) {
        return file.history().stream()
                .filter(each -> TellingId.of(each).equals(about.telling().entry()))
                .map(Journaled::at)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> barred(CaseFile file) {
        return tellings.of(file).isEmpty() ? Optional.of("notice.call.nothing") : Optional.empty();
    }

    private ModelAndView show(CaseFile file, Filled filled, Page page) {
        List<ToTell> all = tellings.of(file).reversed();
        return filled.view("notice/call", file, barred(file))
                .addObject(
                        "notices", all.stream().map(each -> choice(each, page)).toList())
                .addObject("said", all)
                .addObject("today", LocalDate.now(clock))
                .addObject("phone", file.applicant().address().phone());
    }

    private static Choice choice(ToTell each, Page page) {
        String what = page.say("registry.notice." + each.telling().notice().name());
        return new Choice(
                String.valueOf(each.telling().id()),
                each.words()
                        .map(words -> what + " · " + page.shortMoment(words.queuedAt()))
                        .orElse(what));
    }
}
