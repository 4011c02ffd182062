package kz.jauap.office.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The city's guide "How to file a request or complaint with an akimat", and whether readers find it useful.
@Controller
class GuidePage {
    private static final String GUIDE = "/guide";

    private final Pledges pledges;
    private final VoteTable votes;
    private final Settings settings;
    private final Clock clock;

    GuidePage(Pledges pledges, VoteTable votes, Settings settings, Clock clock) {
        this.pledges = pledges;
        this.votes = votes;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(GUIDE)
    String guide(HttpServletRequest request, Lang lang, Model model) {
        model.addAttribute("pledge", pledges.today(lang));
        model.addAttribute("ways", Way.all());
        var own = Ballot.of(request).flatMap(ballot -> votes.of(GUIDE, ballot));
        model.addAttribute("votes", new Votes(votes.count(GUIDE, true), votes.count(GUIDE, false), own));
        return "site/guide";
    }

    @PostMapping("/guide/vote")
    String vote(@RequestParam boolean useful, HttpServletRequest request, HttpServletResponse response) {
        var ballot = Ballot.of(request).orElseGet(Ballot::fresh);
        votes.cast(GUIDE, ballot, useful, clock.instant());
        response.addHeader(HttpHeaders.SET_COOKIE, ballot.cookie(settings.secure()));
        return "redirect:/guide#useful";
    }
}
