package kz.jauap.office.intake.partner;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
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
    private static final int LONGEST = 200;

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
        return show("", "", false, Mistakes.none(), model);
    }

    @PostMapping(PATH)
    String admit(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") List<String> sealing,
            SignedIn who,
            HttpServletResponse response,
            Page page,
            Model model) {
        administrator(who);
        List<Mistake> mistakes = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST) {
            mistakes.add(new Mistake("name", page.say("intake.partner.name.missing")));
        }
        if (!endpoint.isBlank() && address(endpoint).isEmpty()) {
            mistakes.add(new Mistake("endpoint", page.say("intake.partner.endpoint.wrong")));
        }
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(name, endpoint, !sealing.isEmpty(), new Mistakes(mistakes), model);
        }
        Credentials given = partners.admit(
                name.strip(),
                sealing.isEmpty() ? Partner.Sealing.OPTIONAL : Partner.Sealing.REQUIRED,
                address(endpoint));
        audit.write(
                who.id(),
                AuditDeed.PARTNER_ADMITTED,
                String.valueOf(given.partner().id()));
        return tell(given, response, model);
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

    private String show(String name, String endpoint, boolean sealing, Mistakes mistakes, Model model) {
        model.addAttribute("partners", partners.all());
        model.addAttribute("name", name);
        model.addAttribute("endpoint", endpoint);
        model.addAttribute("sealing", sealing);
        model.addAttribute("mistakes", mistakes);
        return "intake/partners";
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

    /// An address that can be called: with TLS, or on this machine.
    static Optional<URI> address(String typed) {
        try {
            URI address = URI.create(typed.strip());
            String host = address.getHost();
            boolean here = "localhost".equals(host) || "127.0.0.1".equals(host);
            boolean safe = "https".equalsIgnoreCase(address.getScheme())
                    || (here && "http".equalsIgnoreCase(address.getScheme()));
            boolean plain = host != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null
                    && typed.length() <= LONGEST;
            return safe && plain ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
