package kz.jauap.office.people.admin;

import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.staff.IinTable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an administrator writes down by which identification number an official's electronic signature is known.
@Controller
class OfficerIin {
    private final People people;
    private final IinTable numbers;
    private final Audit audit;

    OfficerIin(People people, IinTable numbers, Audit audit) {
        this.people = people;
        this.numbers = numbers;
        this.audit = audit;
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/iin")
    @Transactional
    String put(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String iin,
            SignedIn by,
            Page page,
            RedirectAttributes back) {
        Officer officer = people.find(id).orElseThrow(Problem::unknown);
        Optional<Iin> parsed = Iin.parse(iin);
        if (parsed.isEmpty() && !iin.isBlank()) {
            back.addFlashAttribute("said", page.say("people.iin.wrong"));
        } else {
            String before = people.iin(id).map(Iin::masked).orElse("");
            parsed.ifPresentOrElse(number -> numbers.put(id, number), () -> numbers.remove(id));
            audit.write(
                    by.id(),
                    AuditDeed.IIN_SET,
                    officer.login(),
                    Change.of(before, parsed.map(Iin::masked).orElse("")));
            back.addFlashAttribute("said", page.say("people.act.done"));
        }
        return "redirect:/staff/people/" + id;
    }
}
