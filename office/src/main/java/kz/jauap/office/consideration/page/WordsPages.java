package kz.jauap.office.consideration.page;

import java.util.Optional;
import kz.jauap.office.consideration.Noting;
import kz.jauap.office.consideration.Writing;
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

/// Where the applicant is written to, and where the staff writes for itself.
@Controller
class WordsPages {
    private final CaseDesk desk;
    private final Writing writing;
    private final Noting noting;

    WordsPages(CaseDesk desk, Writing writing, Noting noting) {
        this.desk = desk;
        this.writing = writing;
        this.noting = noting;
    }

    @GetMapping("/staff/case/{number}/write")
    ModelAndView letter(@PathVariable String number, SignedIn who, Page page) {
        return letter(desk.open(number, who, Deed.CONSIDER), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/write")
    ModelAndView write(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("words", "consideration.write.words.missing");
        return filled.carriedOut(() -> writing.write(filled.hand(who, file), words))
                ? Filled.back(file)
                : letter(file, filled);
    }

    private static ModelAndView letter(CaseFile file, Filled filled) {
        return filled.view("consideration/write", file, Writing.barred(file));
    }

    @GetMapping("/staff/case/{number}/note")
    ModelAndView note(@PathVariable String number, SignedIn who, Page page) {
        return note(desk.open(number, who, Deed.NOTE), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/note")
    ModelAndView noted(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.NOTE);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("words", "consideration.note.words.missing");
        return filled.carriedOut(() -> noting.note(filled.hand(who, file), words))
                ? Filled.back(file)
                : note(file, filled);
    }

    private static ModelAndView note(CaseFile file, Filled filled) {
        return filled.view("consideration/note", file, Optional.empty());
    }
}
