package kz.jauap.office.site.vote;

import kz.jauap.office.people.SignedIn;
import kz.jauap.office.site.text.Editors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What readers find useful and what they miss, before an editor.
@Controller
class VotesPage {
    private static final int REMARKS = 100;

    private final VoteTable votes;

    VotesPage(VoteTable votes) {
        this.votes = votes;
    }

    @GetMapping("/staff/votes")
    String show(SignedIn who, Model model) {
        Editors.only(who);
        model.addAttribute("votes", votes.byPage());
        model.addAttribute("remarks", votes.remarks(REMARKS));
        return "site/votes";
    }
}
