package kz.jauap.office.answer.page;

import java.util.Optional;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.answer.letter.Letters;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The letter as it would look; what is not written yet is missing in it too.
@Controller
class DraftLetter {
    private final CaseDesk desk;
    private final Drafts drafts;
    private final Letters letters;

    DraftLetter(CaseDesk desk, Drafts drafts, Letters letters) {
        this.desk = desk;
        this.drafts = drafts;
        this.letters = letters;
    }

    @GetMapping("/staff/case/{number}/answer/draft.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String number, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.SEE);
        SavedDraft draft = drafts.latest(file.card().appeal()).orElseThrow(Problem::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(letters.preview(file, Workbench.begun(file, Optional.of(draft)), who));
    }
}
