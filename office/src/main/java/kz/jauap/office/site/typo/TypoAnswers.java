package kz.jauap.office.site.typo;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.site.text.Editors;
import kz.jauap.office.site.text.Whereabouts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reported mistakes before an editor: each leads to the text it stands in, and is closed with an answer.
@Controller
class TypoAnswers {
    private static final String ONE = "/staff/typos/{id:[0-9]{1,18}}";
    private static final int LONGEST = 1000;

    private final Typos typos;
    private final Whereabouts whereabouts;

    TypoAnswers(Typos typos, Whereabouts whereabouts) {
        this.typos = typos;
        this.whereabouts = whereabouts;
    }

    @GetMapping("/staff/typos")
    String list(SignedIn who, Model model) {
        Editors.only(who);
        model.addAttribute("typos", typos.all());
        return "site/typo/list";
    }

    @GetMapping(ONE)
    String show(@PathVariable long id, SignedIn who, Model model) {
        Editors.only(who);
        return draw(typos.find(id).orElseThrow(Problem::unknown), "", Mistakes.none(), model);
    }

    @PostMapping(ONE)
    String close(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String answer,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response) {
        Editors.only(who);
        var typo = typos.find(id).orElseThrow(Problem::unknown);
        var said = PlainText.clean(answer).strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var text = said.isEmpty() ? page.say("site.typos.answer.empty") : page.say("site.typo.long", LONGEST);
            return draw(typo, said, new Mistakes(List.of(new Mistake("answer", text))), model);
        }
        typos.close(id, said, who.id());
        return "redirect:/staff/typos";
    }

    private String draw(Typo typo, String answer, Mistakes mistakes, Model model) {
        model.addAttribute("typo", typo);
        model.addAttribute("places", whereabouts.of(typo.page(), typo.lang(), typo.quote()));
        model.addAttribute("answer", answer);
        model.addAttribute("mistakes", mistakes);
        return "site/typo/one";
    }
}
