package kz.jauap.office.publication.page;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.vote.Usefulness;
import kz.jauap.office.look.vote.Votable;
import kz.jauap.office.publication.shelf.Published;
import kz.jauap.office.publication.shelf.Shelf;
import kz.jauap.office.publication.shelf.Wish;
import kz.jauap.office.registry.file.SimilarAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Published questions and answers: the list with its search, and each on a page of its own.
@Controller
class QuestionsPage {
    private static final String HOME = "/questions";

    private final Shelf shelf;
    private final Shown shown;
    private final SimilarAnswers similar;
    private final Usefulness usefulness;

    QuestionsPage(Shelf shelf, Shown shown, SimilarAnswers similar, Usefulness usefulness) {
        this.shelf = shelf;
        this.shown = shown;
        this.similar = similar;
        this.usefulness = usefulness;
    }

    @Bean
    static NavItem questionsInMenu() {
        return NavItem.foot(5, HOME, "publication.nav");
    }

    @Bean
    static Votable questionsAreVotable(Shelf shelf) {
        return path -> path.startsWith(HOME + "/")
                && shelf.find(path.substring(HOME.length() + 1)).isPresent();
    }

    @GetMapping(HOME)
    String list(@RequestParam MultiValueMap<String, String> sent, Page page, Model model) {
        Wish wish = Readers.wish(sent);
        Shelf.Found found = shelf.find(wish);
        model.addAttribute("wish", wish);
        model.addAttribute("found", found);
        model.addAttribute("shown", shown);
        model.addAttribute("topics", shown.topics(page));
        model.addAttribute("districts", shown.districts(page));
        model.addAttribute("years", shown.years(page, shelf.years()));
        model.addAttribute("feed", Readers.query(wish, 1));
        model.addAttribute("newer", wish.page() > 1 ? HOME + Readers.query(wish, wish.page() - 1) : "");
        model.addAttribute("older", found.older(wish.page()) ? HOME + Readers.query(wish, wish.page() + 1) : "");
        return "publication/questions";
    }

    @GetMapping(HOME + "/{slug}")
    String one(@PathVariable String slug, HttpServletRequest request, Model model) {
        Published published = shelf.find(slug).orElseThrow(Problem::unknown);
        model.addAttribute("published", published);
        model.addAttribute("shown", shown);
        model.addAttribute("votes", usefulness.of(published.path(), request));
        model.addAttribute(
                "similar",
                similar.to(published.sheet().title() + " " + published.sheet().question()).stream()
                        .filter(each -> !each.path().equals(published.path()))
                        .toList());
        return "publication/question";
    }
}
