package kz.jauap.office.intake.open311.page;

import java.time.Clock;
import java.util.Optional;
import kz.jauap.office.intake.open311.report.Kept;
import kz.jauap.office.intake.open311.report.ReportTable;
import kz.jauap.office.intake.open311.report.Shown;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a clerk frees a report's words of anything personal and lets everybody read them; emptied, they are gone.
@Controller
class ShowPage {
    private final CaseDesk desk;
    private final CaseActs acts;
    private final ReportTable reports;
    private final Clock clock;

    ShowPage(CaseDesk desk, CaseActs acts, ReportTable reports, Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/staff/case/{number}/show")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        return show(file, kept(file), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/show")
    ModelAndView show(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Kept kept = kept(file);
        Filled filled = Filled.of(page, sent);
        Shown shown = new Shown(filled.optional("text"), filled.optional("note"), filled.optional("place"));
        boolean done = filled.carriedOut(() -> acts.act(filled.hand(who, file), Deed.CONSIDER, on -> {
            reports.show(kept.appeal(), shown, who.id(), clock.instant());
            return Acted.of(new Considering.Noted(
                    on.text(page.say("intake.open311.show.noted", shown.place(), shown.text(), shown.note()))));
        }));
        return done ? Filled.back(file) : show(file, kept, filled);
    }

    private Kept kept(CaseFile file) {
        return reports.of(file.card().appeal()).orElseThrow(Problem::unknown);
    }

    private static ModelAndView show(CaseFile file, Kept kept, Filled filled) {
        return filled.view("intake/show", file, Optional.empty()).addObject("kept", kept);
    }
}
