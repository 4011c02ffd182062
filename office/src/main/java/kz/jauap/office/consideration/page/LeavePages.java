package kz.jauap.office.consideration.page;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.admission.LeavingGround;
import kz.jauap.office.consideration.Leaving;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where it is proposed to leave an appeal unconsidered, and where one that was left is taken up again.
@Controller
class LeavePages {
    private final CaseDesk desk;
    private final Leaving leaving;

    LeavePages(CaseDesk desk, Leaving leaving) {
        this.desk = desk;
        this.leaving = leaving;
    }

    @GetMapping("/staff/case/{number}/leave")
    ModelAndView leave(@PathVariable String number, SignedIn who, Page page) {
        return leave(desk.open(number, who, Deed.PROPOSE), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/leave")
    ModelAndView propose(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.PROPOSE);
        Filled filled = Filled.of(page, sent);
        Optional<LeavingGround> ground = filled.one(
                "ground", Leaving.grounds(file).stream(), LeavingGround::name, "consideration.leave.ground.missing");
        String reason = filled.words("reason", "consideration.leave.reason.missing");
        return filled.carriedOut(() -> leaving.propose(filled.hand(who, file), ground.orElseThrow(), reason))
                ? Filled.back(file)
                : leave(file, filled, page);
    }

    private static ModelAndView leave(CaseFile file, Filled filled, Page page) {
        List<Choice> grounds = Leaving.grounds(file).stream()
                .map(ground -> new Choice(
                        ground.name(),
                        page.say("law.leaving." + ground.name()),
                        page.say("consideration.leave.hint." + ground.name())))
                .toList();
        return filled.view("consideration/leave", file, Leaving.barred(file)).addObject("grounds", grounds);
    }

    @GetMapping("/staff/case/{number}/take-up")
    ModelAndView takeUp(@PathVariable String number, SignedIn who, Page page) {
        return takeUp(desk.open(number, who, Deed.DECIDE), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/take-up")
    ModelAndView takenUp(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.DECIDE);
        Filled filled = Filled.of(page, sent);
        String reason = filled.words("reason", "consideration.take-up.reason.missing");
        return filled.carriedOut(() -> leaving.takeUp(filled.hand(who, file), reason))
                ? Filled.back(file)
                : takeUp(file, filled);
    }

    private static ModelAndView takeUp(CaseFile file, Filled filled) {
        return filled.view("consideration/takeUp", file, Leaving.barredTakingUp(file));
    }
}
