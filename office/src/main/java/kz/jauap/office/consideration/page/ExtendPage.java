package kz.jauap.office.consideration.page;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.consideration.Running;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the executor proposes to extend the term.
@Controller
class ExtendPage {
    private final CaseDesk desk;
    private final Extending extending;
    private final Running running;
    private final Arithmetic arithmetic;

    ExtendPage(CaseDesk desk, Extending extending, Running running, Arithmetic arithmetic) {
        this.desk = desk;
        this.extending = extending;
        this.running = running;
        this.arithmetic = arithmetic;
    }

    @GetMapping("/staff/case/{number}/extend")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.PROPOSE), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/extend")
    ModelAndView propose(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.PROPOSE);
        Filled filled = Filled.of(page, sent);
        int days = filled.number("days", "consideration.extend.days.missing");
        String reason = filled.words("reason", "consideration.extend.reason.missing");
        return filled.carriedOut(() -> extending.propose(filled.hand(who, file), days, reason))
                ? Filled.back(file)
                : show(file, filled, page);
    }

    private ModelAndView show(CaseFile file, Filled filled, Page page) {
        Optional<String> bar = extending.barred(file);
        ModelAndView view = filled.view("consideration/extend", file, bar);
        if (bar.isPresent()) {
            return view.addObject("atMost", 0L)
                    .addObject("cap", running.today())
                    .addObject("article", "");
        }
        var term = running.term(file.card());
        var cap = running.cap(file.card());
        return view.addObject("atMost", ChronoUnit.DAYS.between(term.end(), cap))
                .addObject("cap", cap)
                .addObject("article", arithmetic.article(running.notice(file.card()), page.lang()));
    }
}
