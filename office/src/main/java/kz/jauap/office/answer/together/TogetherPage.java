package kz.jauap.office.answer.together;

import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the editor's page asks for again and again: who else is at this answer, and whether somebody saved meanwhile;
/// and where an author gives up what was overtaken.
@Controller
class TogetherPage {
    private final CaseDesk desk;
    private final Writers writers;
    private final Clashes clashes;
    private final Drafts drafts;

    TogetherPage(CaseDesk desk, Writers writers, Clashes clashes, Drafts drafts) {
        this.desk = desk;
        this.writers = writers;
        this.clashes = clashes;
        this.drafts = drafts;
    }

    /// The lines, unless they are those that the page shows already.
    @GetMapping("/staff/case/{number}/answer/writers")
    Object writers(
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String said,
            SignedIn who,
            Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        AppealId appeal = file.card().appeal();
        writers.still(appeal, who.id());
        List<String> lines = new ArrayList<>(writers.others(appeal, who.id(), page));
        drafts.latest(appeal)
                .filter(latest -> latest.version() > seen)
                .ifPresent(latest -> lines.add(saved(latest, who, page)));
        return String.join(" · ", lines).equals(said)
                ? ResponseEntity.status(HttpStatus.NO_CONTENT).build()
                : new ModelAndView("answer/together/lines").addObject("lines", List.copyOf(lines));
    }

    /// He keeps the other's text and gives up his own.
    @PostMapping("/staff/case/{number}/answer/aside")
    String drop(@PathVariable String number, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        drafts.dropAside(file.card().appeal(), who.id());
        return "redirect:/staff/case/" + file.card().number().alias() + "/answer";
    }

    private String saved(SavedDraft latest, SignedIn who, Page page) {
        return clashes.saved(latest, who.id(), page) + " " + page.say("answer.overtaken.ahead");
    }
}
