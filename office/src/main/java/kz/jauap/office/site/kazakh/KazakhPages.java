package kz.jauap.office.site.kazakh;

import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.site.kazakh.KazakhReview.State;
import kz.jauap.office.site.text.Editors;
import kz.jauap.office.site.text.Wordings;
import kz.jauap.office.site.text.Wordings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The Kazakh texts before a native editor: what waits, how far each room is, and the word that a text is well said.
@Controller
class KazakhPages {
    private static final String PATH = "/staff/kazakh";
    private static final int SHOWN = 50;

    private final KazakhReview review;
    private final Wordings wordings;
    private final Words words;

    KazakhPages(KazakhReview review, Wordings wordings, Words words) {
        this.review = review;
        this.wordings = wordings;
        this.words = words;
    }

    @Bean
    static NavItem kazakhEntry() {
        return NavItem.staff(97, PATH, "site.nav.kazakh", "list-checks", "EDITOR");
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(defaultValue = "") String room,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String words,
            SignedIn who,
            Model model) {
        Editors.only(who);
        var lines = review.lines(room, state(state), words.strip());
        model.addAttribute("progress", review.progress());
        model.addAttribute("lines", lines.stream().limit(SHOWN).toList());
        model.addAttribute("found", lines.size());
        model.addAttribute("room", room);
        model.addAttribute("state", state);
        model.addAttribute("holding", words);
        return "site/kazakh/list";
    }

    /// The editor vouches for a text as it is said now.
    @PostMapping(PATH + "/{key:[A-Za-z0-9._-]{1,120}}/confirm")
    String confirm(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String room,
            @RequestParam(defaultValue = "") String state,
            SignedIn who) {
        Editors.only(who);
        var text = words.pattern(Lang.KK, key).orElseThrow(Problem::unknown);
        wordings.write(Lang.KK, key, text, "", who.id(), Step.CHECK);
        var back = room.matches("[a-z]{0,20}") ? room : "";
        return "redirect:" + PATH + "?room=" + back + "&state="
                + state(state).map(State::name).orElse("");
    }

    private static Optional<State> state(String name) {
        return Stream.of(State.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
