package kz.jauap.office.registry.page;

import java.util.Optional;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Download;
import kz.jauap.office.files.scan.Quarantine;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What is done with an enclosure: let out of quarantine with a reason, handed on without its place, its place noted.
@Controller
class FileDesk {
    private final CaseDesk desk;
    private final Enclosures enclosures;
    private final Quarantine quarantine;
    private final Download download;
    private final CaseActs acts;
    private final Audit audit;

    FileDesk(
            CaseDesk desk,
            Enclosures enclosures,
            Quarantine quarantine,
            Download download,
            CaseActs acts,
            Audit audit) {
        this.desk = desk;
        this.enclosures = enclosures;
        this.quarantine = quarantine;
        this.download = download;
        this.acts = acts;
        this.audit = audit;
    }

    @GetMapping("/staff/case/{number}/file/{id}/bare")
    ResponseEntity<Resource> bare(@PathVariable String number, @PathVariable long id, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.SEE);
        audit.write(who.id(), AuditDeed.CASE_READ, file.card().number().alias() + " file " + id);
        return download.bare(view(file, id).file());
    }

    @GetMapping("/staff/case/{number}/file/{id}/release")
    ModelAndView form(@PathVariable String number, @PathVariable long id, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.ATTACH);
        return show(file, view(file, id), Filled.blank(page));
    }

    /// Lets it out; who did it and why stands in the audit.
    @PostMapping("/staff/case/{number}/file/{id}/release")
    ModelAndView release(
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page) {
        CaseFile file = desk.open(number, who, Deed.ATTACH);
        EnclosureView view = view(file, id);
        Filled filled = Filled.of(page, sent);
        String reason = filled.words("reason", "files.scan.reason.missing");
        if (!filled.mistakes().isEmpty()) {
            return show(file, view, filled);
        }
        Attachment attachment = view.file();
        if (!quarantine.release(attachment.stored().hash(), who.id(), reason)) {
            throw new Problem(HttpStatus.CONFLICT, "files.scan.not-held");
        }
        audit.write(
                who.id(),
                AuditDeed.FILE_RELEASED,
                file.card().number().alias() + " " + attachment.stored().hash());
        return Filled.back(file);
    }

    /// Notes in the case where a picture says it was taken.
    @PostMapping("/staff/case/{number}/file/{id}/place")
    ModelAndView place(@PathVariable String number, @PathVariable long id, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.NOTE);
        EnclosureView view = view(file, id);
        String note = view.taken()
                .map(spot -> page.say("files.photo.note", view.file().name(), spot.text()))
                .orElseThrow(Problem::unknown);
        Acted acted = acts.act(
                Hand.on(file.card().appeal(), who),
                Deed.NOTE,
                held -> Acted.of(new Considering.Noted(held.text(note))));
        return switch (acted) {
            case Acted.Done _ -> Filled.back(file);
            case Acted.Refused(var key) -> throw new Problem(HttpStatus.CONFLICT, key);
        };
    }

    private EnclosureView view(CaseFile file, long id) {
        return enclosures.of(file).stream()
                .filter(each -> each.file().id() == id)
                .findFirst()
                .orElseThrow(Problem::unknown);
    }

    private static ModelAndView show(CaseFile file, EnclosureView view, Filled filled) {
        Optional<String> bar = view.held() ? Optional.empty() : Optional.of("files.scan.not-held");
        return filled.view("registry/release", file, bar).addObject("view", view);
    }
}
