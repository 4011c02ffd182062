package kz.jauap.office.people.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an administrator changes an official's name, position or place, keeps him out and lets him in again.
@Controller
class OfficerAccount {
    private static final String ONE = "/staff/people/{id:[0-9]{1,18}}";
    private static final int LONGEST = 300;

    private final People people;
    private final Organisation organisation;
    private final Employment employment;
    private final OfficerPage shown;

    OfficerAccount(People people, Organisation organisation, Employment employment, OfficerPage shown) {
        this.people = people;
        this.organisation = organisation;
        this.employment = employment;
        this.shown = shown;
    }

    @GetMapping(ONE + "/change")
    String form(@PathVariable long id, Page page, Model model) {
        return draw(officer(id), OfficerForm.of(officer(id)), Mistakes.none(), page, model);
    }

    @PostMapping(ONE + "/change")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> sent,
            SignedIn by,
            Page page,
            Model model,
            RedirectAttributes back,
            HttpServletResponse answer) {
        Officer officer = officer(id);
        Map<String, String> fields = new HashMap<>(sent);
        fields.put("login", officer.login());
        var form = OfficerForm.of(fields);
        Mistakes mistakes = form.mistakes(page, organisation);
        if (mistakes.isEmpty()) {
            Outcome outcome = employment.change(officer, form.newcomer(organisation), by);
            if (!(outcome instanceof Outcome.Declined(var key))) {
                return OfficerPage.told(outcome, id, page, back);
            }
            mistakes = new Mistakes(List.of(new Mistake("body", page.say(key))));
        }
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return draw(officer, form, mistakes, page, model);
    }

    @PostMapping(ONE + "/block")
    String block(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            SignedIn by,
            Page page,
            Model model,
            RedirectAttributes back,
            HttpServletResponse answer) {
        String why = PlainText.line(reason);
        Optional<Mistake> mistake = Mistake.tooLong("reason", why, LONGEST, page);
        if (mistake.isPresent()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAllAttributes(Map.of("reason", why, "mistakes", new Mistakes(List.of(mistake.get()))));
            return shown.show(id, by, page, model);
        }
        return OfficerPage.told(employment.block(officer(id), why, by), id, page, back);
    }

    @PostMapping(ONE + "/let-in")
    String letIn(@PathVariable long id, SignedIn by, Page page, RedirectAttributes back) {
        return OfficerPage.told(employment.letIn(officer(id), by), id, page, back);
    }

    private String draw(Officer officer, OfficerForm form, Mistakes mistakes, Page page, Model model) {
        model.addAttribute("officer", officer);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("places", Place.choices(organisation, page, "people.new.body"));
        return "people/change";
    }

    private Officer officer(long id) {
        return people.find(id).orElseThrow(Problem::unknown);
    }
}
