package kz.jauap.office.urgent.page;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.post.Telephone;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.urgent.duty.Contact;
import kz.jauap.office.urgent.duty.Roster;
import kz.jauap.office.urgent.duty.Turn;
import kz.jauap.office.urgent.duty.Watch;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an administrator says who is on duty when in a body, and how he is reached.
@Controller
class DutyPage {
    private static final String PATH = "/staff/duty";
    private static final String EMAIL = "[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+";

    private final Roster roster;
    private final DutyView view;
    private final Organisation organisation;
    private final Audit audit;

    DutyPage(Roster roster, DutyView view, Organisation organisation, Audit audit) {
        this.roster = roster;
        this.view = view;
        this.organisation = organisation;
        this.audit = audit;
    }

    @Bean
    static NavItem dutyInMenu() {
        return NavItem.staff(82, PATH, "urgent.duty.nav", "calendar-clock", "ADMINISTRATOR");
    }

    @GetMapping(PATH)
    ModelAndView page(@RequestParam(defaultValue = "city") String body, SignedIn who, Page page) {
        return view.show(body(body, who), Filled.blank(page), page);
    }

    @PostMapping(PATH + "/turn")
    ModelAndView put(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Filled filled = Filled.of(page, sent);
        Body body = body(filled.text("body"), who);
        Optional<Officer> officer = officer(filled, body);
        Optional<Integer> place = filled.one("place", Stream.of(1, 2, 3), String::valueOf, "urgent.duty.place.missing");
        Set<String> chosen = filled.all("watches");
        Set<Watch> watches = Stream.of(Watch.values())
                .filter(each -> chosen.contains(each.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Watch.class)));
        if (watches.isEmpty()) {
            filled.wrong("watches", page.say("urgent.duty.watches.missing"), watches);
        }
        Optional<LocalDate> first = filled.day("first", "urgent.duty.first.missing");
        Optional<LocalDate> last =
                filled.text("last").isEmpty() ? Optional.empty() : filled.day("last", "urgent.duty.first.missing");
        if (first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent()) {
            filled.wrong("last", page.say("urgent.duty.last.before"), "");
        }
        if (!filled.mistakes().isEmpty()) {
            return view.show(body, filled, page);
        }
        roster.put(body.id(), officer.orElseThrow(), place.orElseThrow(), watches, first.orElseThrow(), last);
        audit.write(
                who.id(),
                AuditDeed.DUTY_SET,
                body.id() + " " + officer.orElseThrow().login(),
                Change.of(
                        "",
                        place.orElseThrow() + ", " + watches + ", " + first.orElseThrow() + " – "
                                + last.map(LocalDate::toString).orElse("…")));
        return back(body);
    }

    @PostMapping(PATH + "/turn/{id:[0-9]{1,18}}/end")
    ModelAndView end(@PathVariable long id, @RequestParam String body, SignedIn who) {
        Body of = body(body, who);
        String before = roster.turns(of.id(), LocalDate.EPOCH).stream()
                .filter(turn -> turn.id() == id)
                .findFirst()
                .map(Turn::told)
                .orElse("");
        if (!roster.remove(of.id(), id)) {
            throw Problem.unknown();
        }
        audit.write(who.id(), AuditDeed.DUTY_ENDED, of.id().value(), Change.of(before, ""));
        return back(of);
    }

    @PostMapping(PATH + "/contact")
    ModelAndView reach(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Filled filled = Filled.of(page, sent);
        Body body = body(filled.text("body"), who);
        Optional<Officer> officer = officer(filled, body);
        Optional<String> phone = Optional.of(filled.text("phone")).filter(text -> !text.isEmpty());
        if (phone.isPresent() && phone.flatMap(Telephone::digits).isEmpty()) {
            filled.wrong("phone", page.say("urgent.duty.phone.wrong"), "");
        }
        Optional<String> email = Optional.of(filled.text("email")).filter(text -> !text.isEmpty());
        if (email.filter(text -> !text.matches(EMAIL)).isPresent()) {
            filled.wrong("email", page.say("urgent.duty.email.wrong"), "");
        }
        Optional<Lang> language =
                filled.one("language", List.of(Lang.values()).stream(), Lang::tag, "urgent.duty.language.missing");
        if (!filled.mistakes().isEmpty()) {
            return view.show(body, filled, page);
        }
        roster.reach(officer.orElseThrow(), new Contact(phone, email, language.orElseThrow()));
        audit.write(
                who.id(),
                AuditDeed.DUTY_SET,
                body.id() + " " + officer.orElseThrow().login());
        return back(body);
    }

    private Optional<Officer> officer(Filled filled, Body body) {
        return filled.one(
                "officer",
                roster.eligible(body.id()).stream(),
                each -> String.valueOf(each.id()),
                "urgent.duty.officer.missing");
    }

    private static ModelAndView back(Body body) {
        return new ModelAndView("redirect:" + PATH + "?body=" + body.id());
    }

    private Body body(String id, SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        return organisation.bodies().stream()
                .filter(body -> body.id().value().equals(id))
                .findFirst()
                .orElseThrow(Problem::unknown);
    }
}
