package kz.jauap.office.intake.wizard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Keeps what is written on a page: sent by its author, or by the page itself while he writes.
@Controller
class KeepingDrafts {
    private final Drawer drawer;
    private final OpenDraft open;
    private final Wizard wizard;
    private final Filling filling;
    private final Brought brought;
    private final Twice twice;

    KeepingDrafts(Drawer drawer, OpenDraft open, Wizard wizard, Filling filling, Brought brought, Twice twice) {
        this.drawer = drawer;
        this.open = open;
        this.wizard = wizard;
        this.filling = filling;
        this.brought = brought;
        this.twice = twice;
    }

    @PostMapping("/file/{code}/{step}")
    ModelAndView keep(
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        Step at = Step.of(step).orElseThrow(Problem::unknown);
        Draft draft = open.writable(code);
        Fields sent = new Fields(form);
        List<NotKept> notKept = brought.with(draft, request);
        Optional<Lang> in = Lang.of(sent.text("in"));
        Filling.Filled filled = filling.of(draft.id(), at, draft.fields(), sent);
        Turn turn = turn(draft, at, filled.fields(), sent);
        Mistakes mistakes = turn.forgiving() || in.isPresent()
                ? Mistakes.none()
                : wizard.mistakes(draft, filled.fields(), at, page);
        if (!mistakes.isEmpty()) {
            return mistaken(draft, filled.fields(), at, page, mistakes, sent, notKept);
        }
        Optional<Draft> saved = save(draft, at, sent);
        if (saved.isEmpty()) {
            return twice.page(open.writable(code), filled.fields(), sent, at, page);
        }
        flash.addFlashAttribute("notKept", notKept);
        filled.told().ifPresent(told -> flash.addFlashAttribute("told", told));
        String next = OpenDraft.path(saved.get(), turn.after(at, saved.get().fields(), sent, notKept));
        return in.map(lang -> new ModelAndView(new RedirectView("/" + lang.tag() + OpenDraft.path(draft, at.path()))))
                .orElseGet(() -> new ModelAndView("redirect:" + next));
    }

    /// The same while he writes: nothing is told him but that it is kept.
    @PostMapping("/file/{code}/{step}/keep")
    ResponseEntity<Kept> whileWriting(
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        Step at = Step.of(step).orElseThrow(Problem::unknown);
        Draft draft = open.writable(code);
        Fields sent = new Fields(form);
        return save(draft, at, sent)
                .map(saved -> ResponseEntity.ok(wizard.kept(saved, at, page)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Kept.not(page.say(
                                "intake.twice.meanwhile",
                                page.time(open.writable(code).changedAt())))));
    }

    /// What another device has written meanwhile is not overwritten.
    private Optional<Draft> save(Draft draft, Step at, Fields sent) {
        return drawer.change(draft.id(), stored -> {
            Fields filled = filling.of(draft.id(), at, stored, sent).fields();
            return Seen.overwrites(at, sent, filled, stored) ? Optional.empty() : Optional.of(filled);
        });
    }

    private Turn turn(Draft draft, Step at, Fields filled, Fields sent) {
        Turn meant = sent.yes("do") ? sent.one("do", Turn.class) : Turn.ON;
        return meant != Turn.LEAVE && meant != Turn.BACK && filling.stays(draft.id(), at, filled, sent)
                ? Turn.STAY
                : meant;
    }

    private ModelAndView mistaken(
            Draft draft, Fields filled, Step at, Page page, Mistakes mistakes, Fields sent, List<NotKept> notKept) {
        ModelAndView again = wizard.page(draft, filled, at, page, mistakes);
        again.addAllObjects(Map.of("returning", sent.yes("from"), "notKept", notKept));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
