package kz.jauap.office.intake.open311.page;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.bare.BareCopies;
import kz.jauap.office.intake.open311.report.Kept;
import kz.jauap.office.intake.open311.report.ReportTable;
import kz.jauap.office.intake.open311.report.Shown;
import kz.jauap.office.look.Choice;
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

/// Where a clerk frees a report's words of anything personal and lets everybody read them, and chooses a picture that
/// everybody may see; emptied, they are gone.
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
        return show(file, kept(file), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/show")
    ModelAndView show(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Kept kept = kept(file);
        Filled filled = Filled.of(page, sent);
        Optional<Long> picture = filled.one(
                        "picture",
                        Stream.concat(Stream.of(0L), pictures(file).map(Attachment::id)),
                        ShowPage::sentAs,
                        "intake.fault.unknown")
                .filter(id -> id > 0);
        Shown shown = new Shown(filled.optional("text"), filled.optional("note"), filled.optional("place"), picture);
        boolean done = filled.carriedOut(() -> acts.act(filled.hand(who, file), Deed.CONSIDER, on -> {
            reports.show(kept.appeal(), shown, who.id(), clock.instant());
            return Acted.of(new Considering.Noted(
                    on.text(page.say("intake.open311.show.noted", shown.place(), shown.text(), shown.note()))));
        }));
        return done ? Filled.back(file) : show(file, kept, filled, page);
    }

    private Kept kept(CaseFile file) {
        return reports.of(file.card().appeal()).orElseThrow(Problem::unknown);
    }

    /// What can be shown without telling where, by whom and with what it was taken.
    private static Stream<Attachment> pictures(CaseFile file) {
        return file.enclosures().stream()
                .filter(each -> each.stored().mediaType().startsWith("image/") && BareCopies.possible(each));
    }

    private static String sentAs(long picture) {
        return picture == 0 ? "" : String.valueOf(picture);
    }

    private static ModelAndView show(CaseFile file, Kept kept, Filled filled, Page page) {
        List<Choice> pictures = Stream.concat(
                        Stream.of(new Choice("", page.say("intake.open311.show.picture.none"))),
                        pictures(file).map(each -> new Choice(sentAs(each.id()), each.name())))
                .toList();
        return filled.view("intake/show", file, Optional.empty())
                .addObject("kept", kept)
                .addObject("pictures", pictures);
    }
}
