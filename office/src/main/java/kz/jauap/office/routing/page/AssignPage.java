package kz.jauap.office.routing.page;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.routing.Candidates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a case is given to an executor.
@Controller
class AssignPage {
    private final CaseDesk desk;
    private final Assigning assigning;
    private final Candidates candidates;

    AssignPage(CaseDesk desk, Assigning assigning, Candidates candidates) {
        this.desk = desk;
        this.assigning = assigning;
        this.candidates = candidates;
    }

    @GetMapping("/staff/case/{number}/assign")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.ASSIGN), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/assign")
    ModelAndView assign(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.ASSIGN);
        Filled filled = Filled.of(page, sent);
        Optional<Officer> executor = filled.one(
                "executor",
                candidates.executors(file).stream(),
                each -> String.valueOf(each.id()),
                "routing.assign.executor.missing");
        String instruction = filled.optional("instruction");
        return filled.carriedOut(() -> assigning.assign(
                        filled.hand(who, file), executor.orElseThrow().id(), instruction))
                ? Filled.back(file)
                : show(file, filled, page);
    }

    private ModelAndView show(CaseFile file, Filled filled, Page page) {
        return filled.view("routing/assign", file, Assigning.barred(file)).addObject("executors", choices(file, page));
    }

    private List<Choice> choices(CaseFile file, Page page) {
        return candidates.executors(file).stream()
                .filter(each -> file.card().executor().stream().noneMatch(now -> now == each.id()))
                .map(each ->
                        new Choice(String.valueOf(each.id()), each.name().full(page.lang()), page.in(each.position())))
                .toList();
    }
}
