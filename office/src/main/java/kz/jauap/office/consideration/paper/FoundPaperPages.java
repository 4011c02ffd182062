package kz.jauap.office.consideration.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.files.Download;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import kz.jauap.office.registry.file.OpenedByCode;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where papers are laid with a case and opened to the applicant one by one, and where he takes what was opened.
@Controller
class FoundPaperPages implements LawfulSteps {
    private final CaseDesk desk;
    private final FoundPapers papers;
    private final Uploading uploading;
    private final TellingText telling;
    private final OpenedByCode opened;
    private final Download download;
    private final List<Offer> offers;

    FoundPaperPages(
            CaseDesk desk,
            FoundPapers papers,
            Uploading uploading,
            TellingText telling,
            OpenedByCode opened,
            Download download) {
        this.desk = desk;
        this.papers = papers;
        this.uploading = uploading;
        this.telling = telling;
        this.opened = opened;
        this.download = download;
        this.offers = List.of(
                new Offer(45, "consideration.part.paper.step", "found", Deed.CONSIDER, FoundPapers::barred),
                new Offer(47, "consideration.part.paper.open.step", "found-open", Deed.CONSIDER, this::nothingToOpen));
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(offers, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/found")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return laying(desk.open(number, who, Deed.CONSIDER), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/found")
    ModelAndView lay(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Optional<List<MultipartFile>> file,
            SignedIn who,
            Page page) {
        CaseFile of = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        String about = filled.words("about", "consideration.part.paper.about.missing");
        Optional<Uploading.Kept> kept = brought("file", file, filled, page);
        return filled.carriedOut(() -> papers.add(filled.hand(who, of), kept.orElseThrow(), about))
                ? Filled.back(of)
                : laying(of, filled);
    }

    private static ModelAndView laying(CaseFile file, Filled filled) {
        return filled.view("consideration/paper/lay", file, FoundPapers.barred(file));
    }

    @GetMapping("/staff/case/{number}/found-open")
    ModelAndView choices(@PathVariable String number, SignedIn who, Page page) {
        return opening(desk.open(number, who, Deed.CONSIDER), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/found-open")
    ModelAndView open(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Optional<List<MultipartFile>> copy,
            SignedIn who,
            Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        Optional<FoundPaper> paper =
                filled.one("paper", kept(file), FoundPaperPages::sentAs, "consideration.part.paper.which.missing");
        String title = filled.words("title", "consideration.part.paper.title.missing");
        Optional<Boolean> covered = filled.one(
                "how",
                Stream.of(true, false),
                each -> each ? "covered" : "as-is",
                "consideration.part.paper.how.missing");
        Optional<Uploading.Kept> kept = covered.orElse(false) ? brought("copy", copy, filled, page) : Optional.empty();
        boolean decided = covered.isPresent() && covered.get() == kept.isPresent();
        paper.filter(_ -> decided).ifPresent(chosen -> check(file, chosen, kept, filled, page));
        return filled.carriedOut(() -> papers.open(filled.hand(who, file), paper.orElseThrow(), kept, title))
                ? Filled.back(file)
                : opening(file, filled);
    }

    private Optional<Uploading.Kept> brought(
            String field, Optional<List<MultipartFile>> sent, Filled filled, Page page) {
        Optional<Uploading.Kept> kept = uploading.keep(field, sent, filled, page);
        return kept.isEmpty() && filled.mistakes().of(field).isEmpty()
                ? filled.wrong(field, page.say("consideration.part.paper.file.missing"), kept)
                : kept;
    }

    /// What goes out is no paper itself where it should be a covered copy, and nothing is to be said against it.
    private void check(CaseFile file, FoundPaper paper, Optional<Uploading.Kept> copy, Filled filled, Page page) {
        String field = copy.isPresent() ? "copy" : "how";
        var out = copy.map(Uploading.Kept::stored).orElse(paper.file().stored());
        if (copy.isPresent() && papers.isPaper(file, out.hash())) {
            filled.wrong(field, page.say("consideration.part.paper.same"), out);
        } else if (filled.mistakes().isEmpty()) {
            String name = copy.map(Uploading.Kept::name).orElse(paper.file().name());
            telling.objection(out, name, file).ifPresent(key -> filled.wrong(field, page.say(key), out));
        }
    }

    private ModelAndView opening(CaseFile file, Filled filled) {
        return filled.view("consideration/paper/open", file, nothingToOpen(file))
                .addObject(
                        "papers",
                        kept(file)
                                .map(each -> new Choice(
                                        sentAs(each), each.about(), each.file().name()))
                                .toList());
    }

    private Optional<String> nothingToOpen(CaseFile file) {
        return kept(file).findAny().isPresent() ? Optional.empty() : Optional.of("consideration.part.refused.nothing");
    }

    /// Those that the applicant has not been shown.
    private Stream<FoundPaper> kept(CaseFile file) {
        return papers.of(file).stream().filter(each -> each.shown().isEmpty());
    }

    private static String sentAs(FoundPaper paper) {
        return String.valueOf(paper.file().id());
    }

    /// The applicant takes what was opened, without the notes of devices and programs; of a paper whose covered copy
    /// was opened, that copy alone.
    @GetMapping("/status/{number}/material/{id}")
    ResponseEntity<Resource> take(@PathVariable String number, @PathVariable long id, HttpServletRequest request) {
        return opened.file(number, request).map(papers::shown).orElse(List.of()).stream()
                .filter(each -> each.copy().id() == id)
                .findFirst()
                .map(each -> download.bare(each.copy(), each.title()))
                .orElseThrow(Problem::unknown);
    }
}
