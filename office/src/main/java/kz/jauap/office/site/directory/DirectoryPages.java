package kz.jauap.office.site.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The public directory of the akimat.
@Controller
class DirectoryPages {
    private static final int LONGEST = 500;
    private static final Map<String, Body.Kind> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("site.directory.city", Body.Kind.CITY_AKIMAT);
        SECTIONS.put("site.directory.districts", Body.Kind.DISTRICT_AKIMAT);
        SECTIONS.put("site.directory.departments", Body.Kind.DEPARTMENT);
    }

    private final Directory directory;

    DirectoryPages(Directory directory) {
        this.directory = directory;
    }

    @Bean
    static NavItem directoryAtTheFoot() {
        return NavItem.foot(10, "/directory", "site.directory.title");
    }

    @GetMapping("/directory")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        String question = PlainText.clean(q).strip();
        String asked = question.substring(0, Math.min(question.length(), LONGEST));
        Map<String, List<Listing>> sections = new LinkedHashMap<>();
        SECTIONS.forEach((key, kind) -> sections.put(key, directory.of(kind)));
        model.addAttribute("q", asked);
        model.addAttribute("found", asked.isEmpty() ? List.of() : directory.about(asked));
        model.addAttribute("sections", sections);
        return "site/directory/list";
    }

    @GetMapping("/directory/{body}")
    String one(@PathVariable String body, Model model) {
        model.addAttribute(
                "listing",
                directory.of(body).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "site.directory.unknown")));
        return "site/directory/one";
    }
}
