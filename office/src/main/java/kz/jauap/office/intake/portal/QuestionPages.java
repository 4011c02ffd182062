package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.site.DistrictSite;
import kz.jauap.office.organisation.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of the question: the city's, each district's own, and both once more for frames of other sites.
@Controller
class QuestionPages {
    private final Portal portal;
    private final Sites sites;

    QuestionPages(Portal portal, Sites sites) {
        this.portal = portal;
        this.sites = sites;
    }

    /// The first page of a district's own pages.
    @GetMapping("/d/{district}")
    String district(@PathVariable String district, Model model) {
        model.addAttribute("site", site(district));
        return "intake/district";
    }

    @GetMapping({"/question", "/d/{district}/question"})
    ModelAndView here(
            @PathVariable Optional<String> district, @RequestParam MultiValueMap<String, String> asked, Page page) {
        return portal.form(door(district, QuestionDoor.Standing.HERE), new Fields(asked), page);
    }

    @PostMapping({"/question", "/d/{district}/question"})
    ModelAndView ask(
            @PathVariable Optional<String> district,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        return portal.receive(
                door(district, QuestionDoor.Standing.HERE), new Fields(sent), uploaded(files), request, page, flash);
    }

    @GetMapping({"/embed/question", "/embed/d/{district}/question"})
    ModelAndView framed(
            @PathVariable Optional<String> district, @RequestParam MultiValueMap<String, String> asked, Page page) {
        return portal.form(door(district, QuestionDoor.Standing.FRAMED), new Fields(asked), page);
    }

    @PostMapping({"/embed/question", "/embed/d/{district}/question"})
    ModelAndView askFramed(
            @PathVariable Optional<String> district,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        Fields fields = new Fields(sent);
        if (!fields.yes("language")) {
            fields.set("language", List.of(page.lang().tag()));
        }
        return portal.receive(
                door(district, QuestionDoor.Standing.FRAMED), fields, uploaded(files), request, page, flash);
    }

    private QuestionDoor door(Optional<String> district, QuestionDoor.Standing standing) {
        return new QuestionDoor(district.map(this::site), standing);
    }

    private DistrictSite site(String district) {
        return sites.of(district).orElseThrow(Problem::unknown);
    }

    private static List<MultipartFile> uploaded(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.of());
    }
}
