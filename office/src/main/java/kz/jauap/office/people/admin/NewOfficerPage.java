package kz.jauap.office.people.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.staff.OfficerTable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which an administrator adds an official, who then has no role yet.
@Controller
class NewOfficerPage {
    private final OfficerTable officers;
    private final Organisation organisation;
    private final TwoAdministrators administrators;
    private final Settings settings;
    private final Audit audit;

    NewOfficerPage(
            OfficerTable officers,
            Organisation organisation,
            TwoAdministrators administrators,
            Settings settings,
            Audit audit) {
        this.officers = officers;
        this.organisation = organisation;
        this.administrators = administrators;
        this.settings = settings;
        this.audit = audit;
    }

    @GetMapping("/staff/people/new")
    String form(@RequestParam(defaultValue = "") String body, Page page, Model model) {
        return draw(OfficerForm.of(Map.of("body", body)), Mistakes.none(), page, model);
    }

    @PostMapping("/staff/people/new")
    String add(
            @RequestParam Map<String, String> sent, SignedIn by, Page page, Model model, HttpServletResponse response) {
        var form = OfficerForm.of(sent);
        var mistakes = form.mistakes(page, organisation);
        if (mistakes.isEmpty()) {
            var added = officers.insert(form.newcomer(organisation));
            if (added.isPresent()) {
                audit.write(
                        by.id(),
                        AuditDeed.OFFICER_ADDED,
                        form.newcomer(organisation).login());
                String secret = administrators.firstLink(added.get()).secret();
                model.addAttribute("officer", officers.find(added.get()).orElseThrow());
                model.addAttribute(
                        "address",
                        settings.publicUrl()
                                .resolve("/staff/password/" + secret)
                                .toString());
                return "people/link";
            }
            mistakes = new Mistakes(List.of(new Mistake("login", page.say("people.login.taken"))));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return draw(form, mistakes, page, model);
    }

    private String draw(OfficerForm form, Mistakes mistakes, Page page, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("bodies", Place.choices(organisation, page, "people.new.body"));
        return "people/newOfficer";
    }
}
