package kz.jauap.office.site;

import kz.jauap.office.house.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What a person who writes programs must know to report or to appeal by one.
@Controller
class DevelopersPage {
    private final Settings settings;

    DevelopersPage(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/developers")
    String page(Model model) {
        model.addAttribute("base", settings.publicUrl().toString());
        model.addAttribute("key", settings.demo() ? "demo" : "YOUR_KEY");
        return "site/developers";
    }
}
