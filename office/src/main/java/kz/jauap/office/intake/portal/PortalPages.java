package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import kz.jauap.law.admission.Admissions;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The public pages on which an appeal begins.
@Controller
class PortalPages {
    private final Portal portal;
    private final Organisation organisation;
    private final Settings settings;
    private final Drawer drawer;
    private final RegimeInForce inForce;

    PortalPages(Portal portal, Organisation organisation, Settings settings, Drawer drawer, RegimeInForce inForce) {
        this.portal = portal;
        this.organisation = organisation;
        this.settings = settings;
        this.drawer = drawer;
        this.inForce = inForce;
    }

    /// The entries of the public menu.
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        NavItem fileEntry() {
            return NavItem.open(10, "/file", "intake.nav.file", "pen-line");
        }

        @Bean
        NavItem questionEntry() {
            return NavItem.open(30, "/question", "intake.nav.question", "message-circle");
        }
    }

    /// The two ways to write, and back to a draft by its code.
    @GetMapping("/file")
    String start(@RequestParam(defaultValue = "") String code, Page page, HttpServletResponse answer, Model model) {
        var draft = DraftCode.parse(code).flatMap(drawer::find);
        if (draft.isPresent()) {
            return "redirect:/file/" + draft.get().code().characters();
        }
        boolean mistaken = !code.isBlank();
        if (mistaken) {
            answer.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("code", PlainText.line(code));
        model.addAttribute(
                "mistakes",
                mistaken
                        ? new Mistakes(List.of(new Mistake("code", page.say("intake.fault.draft"))))
                        : Mistakes.none());
        model.addAttribute("city", organisation.city());
        model.addAttribute("days", settings.informalAnswerDays());
        return "intake/start";
    }

    @GetMapping("/appeal")
    String formerStart() {
        return "redirect:/file";
    }

    @GetMapping("/anonymous")
    String anonymous(Model model) {
        model.addAttribute("article", Admissions.article(inForce.edition().id()));
        return "intake/anonymous";
    }

    @GetMapping("/threat")
    ModelAndView threat(Page page) {
        return portal.form(new ThreatDoor(), Fields.none(), page);
    }

    @PostMapping("/threat")
    ModelAndView report(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        return portal.receive(new ThreatDoor(), new Fields(sent), uploaded(files), request, page, flash);
    }

    private static List<MultipartFile> uploaded(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.of());
    }
}
