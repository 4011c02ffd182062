package kz.jauap.office.intake.partner;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an administrator admits partners, gives them tokens and shuts them out.
@Controller
class PartnersPage {
    private static final String PATH = "/staff/partners";

    private final Partners partners;
    private final Audit audit;

    PartnersPage(Partners partners, Audit audit) {
        this.partners = partners;
        this.audit = audit;
    }

    @Bean
    static NavItem partnersInMenu() {
        return NavItem.staff(85, "/staff/partners", "intake.partner.nav", "key-round", "ADMINISTRATOR");
    }

    @GetMapping(PATH)
    String list(SignedIn who, Model model) {
        administrator(who);
        return show(PartnerForm.blank(), Mistakes.none(), model);
    }

    @PostMapping(PATH)
    String admit(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") List<String> sealing,
            @RequestParam(defaultValue = "") List<String> flavour,
            @RequestParam(defaultValue = "PACKAGES") Partner.Errand errand,
            SignedIn who,
            HttpServletResponse response,
            Page page,
            Model model) {
        administrator(who);
        PartnerForm form = new PartnerForm(name, endpoint, sealing, flavour);
        Mistakes mistakes = form.mistakes(page);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, mistakes, model);
        }
        Credentials given = switch (errand) {
            case PACKAGES -> partners.admit(name.strip(), form.seals(), form.written(), form.address());
            case REPORTS -> partners.admitApp(name.strip(), form.address());
        };
        audit.write(
                who.id(),
                AuditDeed.PARTNER_ADMITTED,
                String.valueOf(given.partner().id()));
        return tell(given, response, model);
    }

    @GetMapping(PATH + "/{id}")
    String open(@PathVariable long id, SignedIn who, Model model) {
        administrator(who);
        Partner partner = partners.find(id).filter(Partner::open).orElseThrow(Problem::unknown);
        return show(partner, PartnerForm.of(partner), Mistakes.none(), model);
    }

    @PostMapping(PATH + "/{id}")
    String change(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") List<String> sealing,
            @RequestParam(defaultValue = "") List<String> flavour,
            SignedIn who,
            HttpServletResponse response,
            Page page,
            Model model) {
        administrator(who);
        Partner partner = partners.find(id).filter(Partner::open).orElseThrow(Problem::unknown);
        PartnerForm form = new PartnerForm(partner.name(), endpoint, sealing, flavour);
        Mistakes mistakes = form.mistakes(page);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(partner, form, mistakes, model);
        }
        partners.change(partner.id(), form.seals(), form.written(), form.address());
        Partner changed = partners.find(partner.id()).orElseThrow();
        audit.write(
                who.id(),
                AuditDeed.PARTNER_CHANGED,
                String.valueOf(partner.id()),
                Change.of(partner.told(), changed.told()));
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/token")
    String issue(@PathVariable long id, SignedIn who, HttpServletResponse response, Model model) {
        administrator(who);
        Partner partner = partners.find(id).filter(Partner::open).orElseThrow(Problem::unknown);
        audit.write(who.id(), AuditDeed.PARTNER_TOKEN_GIVEN, String.valueOf(partner.id()));
        return tell(partners.issue(partner.id()), response, model);
    }

    @PostMapping(PATH + "/{id}/shut-out")
    String shutOut(@PathVariable long id, SignedIn who) {
        administrator(who);
        Partner partner = partners.find(id).orElseThrow(Problem::unknown);
        audit.write(who.id(), AuditDeed.PARTNER_SHUT_OUT, String.valueOf(partner.id()));
        partners.shutOut(partner.id());
        return "redirect:" + PATH;
    }

    private String show(PartnerForm form, Mistakes mistakes, Model model) {
        model.addAttribute("partners", partners.all());
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "intake/partners";
    }

    private static String show(Partner partner, PartnerForm form, Mistakes mistakes, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "intake/partner";
    }

    private static String tell(Credentials given, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("given", given);
        return "intake/credentials";
    }

    private static void administrator(SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }
}
