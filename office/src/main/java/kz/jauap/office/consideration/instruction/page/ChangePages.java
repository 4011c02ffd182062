package kz.jauap.office.consideration.instruction.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.consideration.instruction.Resolving;
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

/// Where a head gives a share another internal day, or takes an instruction back.
@Controller
class ChangePages {
    private static final String WHICH = "consideration.instruction.which.missing";
    private static final String REASON = "consideration.instruction.reason.missing";

    private final CaseDesk desk;
    private final Resolving resolving;
    private final Picks picks;

    ChangePages(CaseDesk desk, Resolving resolving, Picks picks) {
        this.desk = desk;
        this.resolving = resolving;
        this.picks = picks;
    }

    @GetMapping("/staff/case/{number}/instruction-day")
    ModelAndView day(@PathVariable String number, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.INSTRUCT);
        return show("move", file, Filled.blank(page), Picks.toMove(file), page);
    }

    @PostMapping("/staff/case/{number}/instruction-day")
    ModelAndView move(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.INSTRUCT);
        Filled filled = Filled.of(page, sent);
        List<Pick> owed = Picks.toMove(file);
        Optional<Pick> pick = filled.one("share", owed.stream(), Pick::sentAs, WHICH);
        Optional<LocalDate> day = filled.day("day", "consideration.instruction.by.missing");
        String reason = filled.words("words", REASON);
        return filled.carriedOut(() -> resolving.move(
                        filled.hand(who, file),
                        pick.orElseThrow().place(),
                        pick.orElseThrow().number(),
                        day.orElseThrow(),
                        reason))
                ? Filled.back(file)
                : show("move", file, filled, owed, page);
    }

    @GetMapping("/staff/case/{number}/instruction-withdrawal")
    ModelAndView withdrawal(@PathVariable String number, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.INSTRUCT);
        return show("withdraw", file, Filled.blank(page), Picks.toWithdraw(file), page);
    }

    @PostMapping("/staff/case/{number}/instruction-withdrawal")
    ModelAndView withdraw(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.INSTRUCT);
        Filled filled = Filled.of(page, sent);
        List<Pick> open = Picks.toWithdraw(file);
        Optional<Pick> pick = filled.one("share", open.stream(), Pick::sentAs, WHICH);
        String reason = filled.words("words", REASON);
        return filled.carriedOut(() -> resolving.withdraw(
                        filled.hand(who, file), pick.orElseThrow().place(), reason))
                ? Filled.back(file)
                : show("withdraw", file, filled, open, page);
    }

    private ModelAndView show(String template, CaseFile file, Filled filled, List<Pick> offered, Page page) {
        return filled.view("consideration/instruction/" + template, file, Picks.barred(offered))
                .addObject("shares", picks.choices(offered, page));
    }
}
