package kz.jauap.office.people.door;

import jakarta.servlet.http.HttpServletResponse;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.staff.LinkTable.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page behind a link by which an official sets his own password.
@Controller
class PasswordPage {
    private final OneTimeLinks links;
    private final People people;
    private final Passwords passwords;
    private final Audit audit;

    PasswordPage(OneTimeLinks links, People people, Passwords passwords, Audit audit) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
    }

    @GetMapping("/staff/password/{secret}")
    String open(@PathVariable String secret, Model model) {
        return draw(secret, owner(secret), "", model);
    }

    @PostMapping("/staff/password/{secret}")
    @Transactional
    String set(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            Page page,
            Model model,
            HttpServletResponse response) {
        var officer = owner(secret);
        var weakness = NewPassword.weakness(password, officer.login());
        if (weakness.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(secret, officer, page.say(weakness.get(), NewPassword.SHORTEST), model);
        }
        if (!links.use(Purpose.PASSWORD, secret)) {
            throw Problem.unknown();
        }
        passwords.set(officer.id(), password);
        audit.write(officer.id(), AuditDeed.PASSWORD_SET, officer.login());
        return "redirect:/staff/sign-in?set";
    }

    private Officer owner(String secret) {
        if (!links.works(Purpose.PASSWORD, secret)) {
            throw Problem.unknown();
        }
        return links.officer(secret)
                .flatMap(people::find)
                .filter(Officer::active)
                .orElseThrow(Problem::unknown);
    }

    private static String draw(String secret, Officer officer, String mistake, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("officer", officer);
        model.addAttribute("mistake", mistake);
        return "people/password";
    }
}
