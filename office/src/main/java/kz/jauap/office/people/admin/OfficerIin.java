package kz.jauap.office.people.admin;

import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.staff.Matter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an administrator proposes by which identification number an official's electronic signature is known.
@Controller
class OfficerIin {
    private final People people;
    private final TwoAdministrators administrators;

    OfficerIin(People people, TwoAdministrators administrators) {
        this.people = people;
        this.administrators = administrators;
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/iin")
    String put(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String iin,
            SignedIn by,
            Page page,
            RedirectAttributes back) {
        if (people.find(id).isEmpty()) {
            throw Problem.unknown();
        }
        Optional<Iin> parsed = Iin.parse(iin);
        if (parsed.isEmpty() && !iin.isBlank()) {
            back.addFlashAttribute("said", page.say("people.iin.wrong"));
            return "redirect:/staff/people/" + id;
        }
        return OfficerPage.told(administrators.propose(new Matter.KnownBy(parsed), id, by), id, page, back);
    }
}
