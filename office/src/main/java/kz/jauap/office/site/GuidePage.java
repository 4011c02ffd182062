package kz.jauap.office.site;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.vote.Usefulness;
import kz.jauap.office.look.vote.Votable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The city's guide "How to file a request or complaint with an akimat", and whether readers find it useful.
@Controller
class GuidePage {
    private static final String GUIDE = "/guide";

    private final Pledges pledges;
    private final Usefulness usefulness;

    GuidePage(Pledges pledges, Usefulness usefulness) {
        this.pledges = pledges;
        this.usefulness = usefulness;
    }

    @Bean
    static Votable guideIsVotable() {
        return GUIDE::equals;
    }

    @GetMapping(GUIDE)
    String guide(HttpServletRequest request, Lang lang, Model model) {
        model.addAttribute("pledge", pledges.today(lang));
        model.addAttribute("ways", Way.all());
        model.addAttribute("votes", usefulness.of(GUIDE, request));
        return "site/guide";
    }
}
