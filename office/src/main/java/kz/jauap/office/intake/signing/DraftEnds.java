package kz.jauap.office.intake.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Draft.Became;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.wizard.Destination;
import kz.jauap.office.intake.wizard.OpenDraft;
import kz.jauap.office.intake.wizard.Step;
import kz.jauap.office.intake.wizard.Wizard;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.file.OpenedByCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a draft ends: on paper to be signed by hand, or as a registered appeal.
@Controller
class DraftEnds {
    /// How long whoever signed with a key is led on to his voucher without its code.
    private static final Duration LED_ON = Duration.ofHours(1);

    /// The answers on the check page: each can be changed from there.
    private static final String ANSWERS = "text";

    private final OpenDraft open;
    private final Drawer drawer;
    private final Wizard wizard;
    private final AppealSigning signing;
    private final AppealPaper paper;
    private final Destination destination;
    private final CaseFiles files;
    private final OpenedByCode opened;
    private final Clock clock;

    DraftEnds(
            OpenDraft open,
            Drawer drawer,
            Wizard wizard,
            AppealSigning signing,
            AppealPaper paper,
            Destination destination,
            CaseFiles files,
            OpenedByCode opened,
            Clock clock) {
        this.open = open;
        this.drawer = drawer;
        this.wizard = wizard;
        this.signing = signing;
        this.paper = paper;
        this.destination = destination;
        this.files = files;
        this.opened = opened;
        this.clock = clock;
    }

    /// From the check to the ways to sign; only what would be held back leads to the check again.
    @PostMapping("/file/{code}/sign")
    ModelAndView sign(@PathVariable String code, HttpServletRequest request, Page page) {
        Draft draft = drawer.change(open.writable(code).id(), Optional::of)
                .orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "intake.fault.draft.sent"));
        Mistakes mistakes = mistakes(draft, page);
        if (!mistakes.isEmpty()) {
            ModelAndView check = wizard.page(draft, Step.CHECK, page, mistakes);
            check.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return check;
        }
        LaidHere.remember(draft, request);
        return new ModelAndView("redirect:/sign/" + signing.open(draft).id());
    }

    private Mistakes mistakes(Draft draft, Page page) {
        Mistakes held = wizard.mistakes(draft, page);
        return held.isEmpty()
                ? new Mistakes(
                        SignersNumber.of(draft).mistake().map(key -> new Mistake(ANSWERS, page.say(key))).stream()
                                .toList())
                : held;
    }

    @GetMapping("/file/{code}/paper")
    String paper(@PathVariable String code, Model model) {
        Draft draft = open.writable(code);
        model.addAttribute("draft", draft);
        model.addAttribute("to", destination.of(draft.fields()));
        return "intake/wizard/paper";
    }

    @GetMapping("/file/{code}/paper.pdf")
    ResponseEntity<byte[]> print(@PathVariable String code) {
        var name = ContentDisposition.inline().filename("otinish.pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(paper.forPen(open.writable(code)));
    }

    /// What a draft has become. Its code alone opens no appeal: it may stand on a paper or in a borrowed address.
    @GetMapping("/file/{code}/done")
    String done(@PathVariable String code, HttpServletRequest request, Model model) {
        Draft draft = open.any(code);
        if (draft.became().isEmpty()) {
            return "redirect:" + OpenDraft.path(draft, "check");
        }
        Became became = draft.became().get();
        CaseFile file = files.open(became.appeal()).orElseThrow();
        if (became.signature() == Signature.EDS
                && LaidHere.knows(draft, request)
                && clock.instant().isBefore(became.at().plus(LED_ON))) {
            opened.keep(became.appeal(), request);
            return "redirect:/voucher/" + file.card().number().alias();
        }
        model.addAttribute("draft", draft);
        model.addAttribute("card", file.card());
        return "intake/wizard/done";
    }
}
