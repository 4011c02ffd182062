package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.address.Frames;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Brand.Tint;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.site.DistrictSite;
import kz.jauap.office.organisation.site.Sites;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an administrator sets how the districts' pages look, and takes what other sites need to show our form.
@Controller
class SitesPage {
    private static final int LONGEST = 200;

    private final Sites sites;
    private final Frames frames;
    private final Settings settings;
    private final Audit audit;

    SitesPage(Sites sites, Frames frames, Settings settings, Audit audit) {
        this.sites = sites;
        this.frames = frames;
        this.settings = settings;
        this.audit = audit;
    }

    @Bean
    static NavItem sitesInMenu() {
        return NavItem.staff(85, "/staff/sites", "intake.sites.nav", "map", "ADMINISTRATOR");
    }

    @GetMapping("/staff/sites")
    String list(SignedIn who, Model model) {
        onlyAdministrators(who);
        model.addAttribute("sites", sites.all());
        model.addAttribute("frames", frames.sites());
        model.addAttribute("base", settings.publicUrl().toString());
        return "intake/sites";
    }

    @GetMapping("/staff/sites/{district}")
    String form(@PathVariable String district, SignedIn who, Model model) {
        onlyAdministrators(who);
        DistrictSite site = sites.of(district).orElseThrow(Problem::unknown);
        Fields fields = Fields.with(
                "name-kk", site.name().kk(),
                "name-ru", site.name().ru(),
                "name-en", site.name().en(),
                "tint", site.tint().name(),
                "phone", site.phone(),
                "email", site.email(),
                "unsigned", site.unsigned().name());
        return draw(site, fields, Mistakes.none(), model);
    }

    @PostMapping("/staff/sites/{district}")
    String change(
            @PathVariable String district,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            HttpServletResponse answer,
            Model model) {
        onlyAdministrators(who);
        DistrictSite site = sites.of(district).orElseThrow(Problem::unknown);
        Fields fields = new Fields(sent);
        Mistakes mistakes = mistakes(fields, page);
        if (!mistakes.isEmpty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(site, fields, mistakes, model);
        }
        DistrictSite changed = new DistrictSite(
                site.body(),
                new Trilingual(fields.line("name-kk"), fields.line("name-ru"), fields.line("name-en")),
                fields.one("tint", Tint.class),
                fields.line("phone"),
                fields.line("email"),
                fields.text("unsigned").equals(Weight.OFFICIAL.name()) ? Weight.OFFICIAL : Weight.INFORMAL);
        sites.change(changed);
        audit.write(
                who.id(),
                AuditDeed.SITE_CHANGED,
                district,
                Change.of(site.told(), changed.told()).because(fields.line("reason")));
        return "redirect:/staff/sites";
    }

    private static Mistakes mistakes(Fields fields, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        for (String field : List.of("name-kk", "name-ru", "name-en", "phone", "email")) {
            String text = fields.line(field);
            if (text.length() > LONGEST || (text.isEmpty() && field.startsWith("name"))) {
                mistakes.add(new Mistake(field, page.say("intake.sites.length", LONGEST)));
            }
        }
        if (fields.line("reason").isEmpty() || fields.line("reason").length() > LONGEST) {
            mistakes.add(new Mistake("reason", page.say("people.reason.missing")));
        }
        return new Mistakes(mistakes);
    }

    private static String draw(DistrictSite site, Fields fields, Mistakes mistakes, Model model) {
        model.addAttribute("site", site);
        model.addAttribute("fields", fields);
        model.addAttribute("mistakes", mistakes);
        return "intake/site";
    }

    private static void onlyAdministrators(SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }
}
