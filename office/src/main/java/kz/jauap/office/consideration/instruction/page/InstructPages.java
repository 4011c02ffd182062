package kz.jauap.office.consideration.instruction.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.consideration.instruction.Doer;
import kz.jauap.office.consideration.instruction.Doers;
import kz.jauap.office.consideration.instruction.Resolving;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
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

/// Where a head joins a case, says something to it, and gives an instruction.
@Controller
class InstructPages {
    private final CaseDesk desk;
    private final Resolving resolving;
    private final Doers doers;

    InstructPages(CaseDesk desk, Resolving resolving, Doers doers) {
        this.desk = desk;
        this.resolving = resolving;
        this.doers = doers;
    }

    @GetMapping("/staff/case/{number}/take-part")
    ModelAndView part(@PathVariable String number, SignedIn who, Page page) {
        return part(desk.open(number, who, Deed.TAKE_PART), Filled.blank(page), who);
    }

    @PostMapping("/staff/case/{number}/take-part")
    ModelAndView takesPart(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.TAKE_PART);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("words", "consideration.instruction.words.missing");
        return filled.carriedOut(() -> resolving.takePart(filled.hand(who, file), words))
                ? Filled.back(file)
                : part(file, filled, who);
    }

    private static ModelAndView part(CaseFile file, Filled filled, SignedIn who) {
        return filled.view("consideration/instruction/takePart", file, Resolving.barred(file))
                .addObject("joined", file.card().hands().contains(who.id()));
    }

    @GetMapping("/staff/case/{number}/instruct")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.INSTRUCT);
        return form(file, Filled.blank(page), doers.of(file, who, page.lang()));
    }

    @PostMapping("/staff/case/{number}/instruct")
    ModelAndView instruct(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.INSTRUCT);
        Filled filled = Filled.of(page, sent);
        List<Doer> able = doers.of(file, who, page.lang());
        String task = filled.words("task", "consideration.instruction.task.missing");
        Optional<Doer> lead = filled.one("lead", able.stream(), Doer::sentAs, "consideration.instruction.lead.missing");
        Optional<LocalDate> by = filled.day("by", "consideration.instruction.by.missing");
        Set<String> named = filled.all("others");
        List<Doer> others = able.stream()
                .filter(each -> named.contains(each.sentAs()))
                .filter(each -> lead.filter(each::equals).isEmpty())
                .toList();
        Optional<LocalDate> othersBy =
                filled.text("othersBy").isEmpty() ? by : filled.day("othersBy", "consideration.instruction.by.missing");
        return filled.carriedOut(() -> resolving.instruct(
                        filled.hand(who, file),
                        task,
                        lead.orElseThrow(),
                        by.orElseThrow(),
                        others,
                        othersBy.orElseThrow()))
                ? Filled.back(file)
                : form(file, filled, able);
    }

    private ModelAndView form(CaseFile file, Filled filled, List<Doer> able) {
        List<Choice> choices = able.stream()
                .map(each -> new Choice(each.sentAs(), each.name(), each.hint()))
                .toList();
        return filled.view("consideration/instruction/instruct", file, Resolving.barred(file))
                .addObject("doers", choices);
    }
}
