package kz.jauap.office.consideration.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.consideration.Completing;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.grammar.ByAct;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where it is noted that the applicant has supplied what was missing.
@Controller
class CompletePage {
    private final CaseDesk desk;
    private final Completing completing;

    CompletePage(CaseDesk desk, Completing completing) {
        this.desk = desk;
        this.completing = completing;
    }

    @GetMapping("/staff/case/{number}/complete")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.ATTACH), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/complete")
    ModelAndView supply(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.ATTACH);
        Filled filled = Filled.of(page, sent);
        Set<Requisite> supplied = supplied(file, filled, page);
        String what = filled.optional("what");
        return filled.carriedOut(() -> completing.supply(filled.hand(who, file), supplied, what))
                ? Filled.back(file)
                : show(file, filled, page);
    }

    private static Set<Requisite> supplied(CaseFile file, Filled filled, Page page) {
        Set<Requisite> supplied = EnumSet.copyOf(Completing.missing(file));
        supplied.removeIf(each -> !filled.all("supplied").contains(each.name()));
        return supplied.isEmpty()
                ? filled.wrong("supplied", page.say("consideration.complete.supplied.missing"), supplied)
                : supplied;
    }

    private static ModelAndView show(CaseFile file, Filled filled, Page page) {
        List<Choice> missing = Completing.missing(file).stream()
                .map(each -> new Choice(
                        each.name(),
                        page.say(ByAct.key(
                                "law.requisite." + each.name(),
                                file.card().due().regime()))))
                .toList();
        return filled.view("consideration/complete", file, Completing.barred(file))
                .addObject("missing", missing);
    }
}
