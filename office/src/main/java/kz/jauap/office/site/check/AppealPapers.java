package kz.jauap.office.site.check;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All papers and signatures of an appeal, for whoever knows its number and code.
@Controller
class AppealPapers {
    private final OpenedByCode opened;
    private final Papers papers;
    private final PaperDesk desk;
    private final Evidences evidences;
    private final PaperCopies copies;

    AppealPapers(OpenedByCode opened, Papers papers, PaperDesk desk, Evidences evidences, PaperCopies copies) {
        this.opened = opened;
        this.papers = papers;
        this.desk = desk;
        this.evidences = evidences;
        this.copies = copies;
    }

    @GetMapping("/v/appeal")
    String form(Model model) {
        return form("", Mistakes.none(), model);
    }

    @PostMapping("/v/appeal")
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        return opened.open(number, code, request)
                .flatMap(_ -> opened.file(number, request))
                .map(file -> "redirect:/v/appeal/" + file.card().number().alias())
                .orElseGet(() -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    return form(
                            number.length() > 60 ? "" : number.strip(),
                            new Mistakes(List.of(new Mistake("number", page.say("site.status.wrong")))),
                            model);
                });
    }

    @GetMapping("/v/appeal/{number}")
    String papers(@PathVariable String number, HttpServletRequest request, Model model) {
        Optional<CaseFile> file = opened.file(number, request);
        if (file.isEmpty()) {
            return "redirect:/v/appeal";
        }
        var card = file.get().card();
        model.addAttribute("file", file.get());
        model.addAttribute(
                "papers", papers.of(card.appeal()).stream().map(desk::paper).toList());
        model.addAttribute(
                "own",
                card.registered()
                        .evidence()
                        .flatMap(evidences::find)
                        .map(kept -> kept.latest().report()));
        return "site/checkPapers";
    }

    /// Everything that proves the applicant's own signature.
    @GetMapping("/v/appeal/{number}/evidence.zip")
    ResponseEntity<byte[]> evidence(@PathVariable String number, HttpServletRequest request) {
        CaseFile file = opened.file(number, request).orElseThrow(Problem::unknown);
        return file.card()
                .registered()
                .evidence()
                .flatMap(evidences::find)
                .map(kept -> copies.archive(kept, file.card().number()))
                .orElseThrow(Problem::unknown);
    }

    private static String form(String number, Mistakes mistakes, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("mistakes", mistakes);
        return "site/checkAppeal";
    }
}
