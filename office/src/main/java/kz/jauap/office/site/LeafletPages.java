package kz.jauap.office.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import kz.jauap.office.look.vote.Usefulness;
import kz.jauap.office.look.vote.Votable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages that are one text each, written by an editor: help, contacts, personal data; and the statement of
/// accessibility.
@Controller
class LeafletPages {
    private static final String HELP = "/help";
    private static final String CONTACTS = "/contacts";
    private static final String PRIVACY = "/privacy";
    private static final String ACCESSIBILITY = "/accessibility";

    private final Usefulness usefulness;

    LeafletPages(Usefulness usefulness) {
        this.usefulness = usefulness;
    }

    @Bean
    static Votable leafletsAreVotable() {
        return Set.of(HELP, CONTACTS, PRIVACY, ACCESSIBILITY)::contains;
    }

    @GetMapping(HELP)
    String help(HttpServletRequest request, Model model) {
        return leaflet(HELP, "help", request, model);
    }

    @GetMapping(CONTACTS)
    String contacts(HttpServletRequest request, Model model) {
        return leaflet(CONTACTS, "contacts", request, model);
    }

    @GetMapping(PRIVACY)
    String privacy(HttpServletRequest request, Model model) {
        return leaflet(PRIVACY, "privacy", request, model);
    }

    @GetMapping(ACCESSIBILITY)
    String accessibility(HttpServletRequest request, Model model) {
        model.addAttribute("votes", usefulness.of(ACCESSIBILITY, request));
        return "site/accessibility";
    }

    private String leaflet(String path, String name, HttpServletRequest request, Model model) {
        model.addAttribute("path", path);
        model.addAttribute("name", name);
        model.addAttribute("votes", usefulness.of(path, request));
        return "site/leaflet";
    }
}
