package kz.jauap.office.site;

import kz.jauap.office.look.Lang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: the ways in, what each is worth in law, and what happens next.
@Controller
class HomePage {
    private final Pledges pledges;

    HomePage(Pledges pledges) {
        this.pledges = pledges;
    }

    @GetMapping("/")
    String home(Lang lang, Model model) {
        model.addAttribute("pledge", pledges.today(lang));
        return "site/home";
    }
}
