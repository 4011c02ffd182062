package kz.jauap.office.people.admin;

import jakarta.servlet.http.HttpServletResponse;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where one is proposed to stand in for an official, and where that ends.
@Controller
class StandInDesk {
    private final People people;
    private final TwoAdministrators administrators;
    private final StandingIn standingIn;
    private final OfficerPage shown;

    StandInDesk(People people, TwoAdministrators administrators, StandingIn standingIn, OfficerPage shown) {
        this.people = people;
        this.administrators = administrators;
        this.standingIn = standingIn;
        this.shown = shown;
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/substitute")
    String substitute(
            @PathVariable long id,
            @RequestParam long standsIn,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String until,
            SignedIn by,
            Page page,
            RedirectAttributes back,
            Model model,
            HttpServletResponse response) {
        officer(id);
        officer(standsIn);
        var first = Dates.read(since);
        var last = Dates.read(until);
        var mistakes = StandInForm.unread(first.isPresent(), last.isPresent(), page);
        if (mistakes.isEmpty()) {
            var outcome = administrators.proposeSubstitute(id, standsIn, first.orElseThrow(), last.orElseThrow(), by);
            mistakes = StandInForm.refused(outcome, page);
            if (mistakes.isEmpty()) {
                return OfficerPage.told(outcome, id, page, back);
            }
        }
        model.addAttribute("standIn", new StandInForm(String.valueOf(standsIn), since, until));
        model.addAttribute("mistakes", mistakes);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown.show(id, by, page, model);
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/substitute/{substitute:[0-9]{1,18}}/end")
    String end(@PathVariable long id, @PathVariable long substitute, SignedIn by, Page page, RedirectAttributes back) {
        return OfficerPage.told(standingIn.end(officer(id), substitute, by), id, page, back);
    }

    private Officer officer(long id) {
        return people.find(id).orElseThrow(Problem::unknown);
    }
}
