package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    PortalPages(Portal portal, Organisation organisation, Settings settings) {
        this.portal = portal;
        this.organisation = organisation;
        this.settings = settings;
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

    @GetMapping("/file")
    String start(Model model) {
        model.addAttribute("city", organisation.city());
        model.addAttribute("days", settings.informalAnswerDays());
        return "intake/start";
    }

    @GetMapping("/appeal")
    String formerStart() {
        return "redirect:/file";
    }

    @GetMapping("/anonymous")
    String anonymous() {
        return "intake/anonymous";
    }

    @GetMapping("/question")
    ModelAndView question(Page page) {
        return portal.form(PortalDoor.QUESTION, page);
    }

    @PostMapping("/question")
    ModelAndView ask(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        return portal.receive(PortalDoor.QUESTION, new Fields(sent), uploaded(files), request, page, flash);
    }

    @GetMapping("/threat")
    ModelAndView threat(Page page) {
        return portal.form(PortalDoor.THREAT, page);
    }

    @PostMapping("/threat")
    ModelAndView report(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        return portal.receive(PortalDoor.THREAT, new Fields(sent), uploaded(files), request, page, flash);
    }

    private static List<MultipartFile> uploaded(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.of());
    }
}
