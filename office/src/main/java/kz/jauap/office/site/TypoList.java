package kz.jauap.office.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The reported mistakes, for the administrator who edits the pages.
@Controller
class TypoList {
    static final String EDITOR = "ADMINISTRATOR";

    private final TypoTable typos;
    private final Clock clock;

    TypoList(TypoTable typos, Clock clock) {
        this.typos = typos;
        this.clock = clock;
    }

    @GetMapping("/staff/typos")
    String list(HttpServletRequest request, Model model) {
        onlyEditors(request);
        model.addAttribute("typos", typos.newest());
        return "site/typos";
    }

    @PostMapping("/staff/typos/{id}/done")
    String done(@PathVariable long id, HttpServletRequest request) {
        onlyEditors(request);
        typos.done(id, clock.instant());
        return "redirect:/staff/typos";
    }

    private static void onlyEditors(HttpServletRequest request) {
        if (!request.isUserInRole(EDITOR)) throw new Problem(HttpStatus.FORBIDDEN, "");
    }
}
