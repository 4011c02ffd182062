package kz.jauap.office.consideration.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Considering.Presence;
import kz.jauap.office.registry.entry.Considering.Setting;
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

/// Where the executor invites the applicant to a meeting, calls it or a visit off, and writes down what came of it.
@Controller
class MeetingPages implements LawfulSteps {
    private final CaseDesk desk;
    private final Inviting inviting;
    private final List<Offer> offers;

    MeetingPages(CaseDesk desk, Inviting inviting) {
        this.desk = desk;
        this.inviting = inviting;
        this.offers = List.of(
                new Offer(
                        7,
                        "consideration.invitation.minutes.step",
                        "meeting-minutes",
                        Deed.CONSIDER,
                        inviting::barredMinutes),
                new Offer(43, "consideration.invitation.step", "meeting", Deed.CONSIDER, Inviting::barred),
                new Offer(
                        47,
                        "consideration.invitation.off.step",
                        "call-off",
                        Deed.CONSIDER,
                        Inviting::barredCallingOff));
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(offers, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/meeting")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return invitation(desk.open(number, who, Deed.CONSIDER), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/meeting")
    ModelAndView invite(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        Optional<LocalDate> day = filled.day("day", "consideration.invitation.day.missing");
        Optional<LocalTime> time = filled.time("time", "consideration.invitation.time.missing");
        Optional<Setting> setting = filled.one(
                "setting", Arrays.stream(Setting.values()), Enum::name, "consideration.invitation.setting.missing");
        String place = filled.words("place", "consideration.invitation.place.missing");
        Optional<Instant> at = day.flatMap(
                on -> time.map(hour -> on.atTime(hour).atZone(Dates.ZONE).toInstant()));
        return filled.carriedOut(
                        () -> inviting.invite(filled.hand(who, file), at.orElseThrow(), setting.orElseThrow(), place))
                ? Filled.back(file)
                : invitation(file, filled);
    }

    private static ModelAndView invitation(CaseFile file, Filled filled) {
        return filled.view("consideration/invitation/invite", file, Inviting.barred(file));
    }

    @GetMapping("/staff/case/{number}/meeting-minutes")
    ModelAndView minutes(@PathVariable String number, SignedIn who, Page page) {
        return minutes(desk.open(number, who, Deed.CONSIDER), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/meeting-minutes")
    ModelAndView held(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        Optional<Presence> presence = filled.one(
                "presence", Arrays.stream(Presence.values()), Enum::name, "consideration.invitation.presence.missing");
        String words = filled.words("minutes", "consideration.invitation.minutes.missing");
        return filled.carriedOut(() -> inviting.held(filled.hand(who, file), presence.orElseThrow(), words))
                ? Filled.back(file)
                : minutes(file, filled);
    }

    private ModelAndView minutes(CaseFile file, Filled filled) {
        return filled.view("consideration/invitation/minutes", file, inviting.barredMinutes(file));
    }

    @GetMapping("/staff/case/{number}/call-off")
    ModelAndView callingOff(@PathVariable String number, SignedIn who, Page page) {
        return callingOff(desk.open(number, who, Deed.CONSIDER), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/call-off")
    ModelAndView callOff(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        Optional<Occasion> occasion = filled.one(
                "occasion",
                Invitation.standing(file.history()).stream().map(Invitation::occasion),
                Enum::name,
                "consideration.invitation.off.which.missing");
        String reason = filled.words("reason", "consideration.invitation.off.reason.missing");
        return filled.carriedOut(() -> inviting.callOff(filled.hand(who, file), occasion.orElseThrow(), reason))
                ? Filled.back(file)
                : callingOff(file, filled, page);
    }

    private static ModelAndView callingOff(CaseFile file, Filled filled, Page page) {
        return filled.view("consideration/invitation/callOff", file, Inviting.barredCallingOff(file))
                .addObject(
                        "standing",
                        Invitation.standing(file.history()).stream()
                                .map(each -> choice(each, page))
                                .toList());
    }

    private static Choice choice(Invitation invitation, Page page) {
        String when = invitation.at().map(page::shortMoment).orElseGet(() -> page.shortDay(invitation.day()));
        return new Choice(
                invitation.occasion().name(),
                page.say("consideration.invitation.occasion." + invitation.occasion()) + " · " + when);
    }
}
