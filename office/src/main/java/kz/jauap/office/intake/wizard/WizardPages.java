package kz.jauap.office.intake.wizard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Leave;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages on which an official appeal is written, one question on each. Continue, back and leaving all keep what
/// was written.
@Controller
class WizardPages {
    private final Drawer drawer;
    private final OpenDraft open;
    private final Wizard wizard;
    private final Gate gate;
    private final Settings settings;

    WizardPages(Drawer drawer, OpenDraft open, Wizard wizard, Gate gate, Settings settings) {
        this.drawer = drawer;
        this.open = open;
        this.wizard = wizard;
        this.gate = gate;
        this.settings = settings;
    }

    @PostMapping("/file")
    String begin(HttpServletRequest request, Page page) {
        gate.admit(request);
        Draft draft = drawer.begin(Fields.with("language", page.lang().tag()));
        return "redirect:" + OpenDraft.path(draft, Step.SPEAKER.path());
    }

    /// Where its author left off.
    @GetMapping("/file/{code}")
    String resume(@PathVariable String code) {
        Draft draft = open.any(code);
        boolean written = draft.fields().yes("text");
        return "redirect:"
                + OpenDraft.path(draft, (written || draft.became().isPresent() ? Step.CHECK : Step.SPEAKER).path());
    }

    @GetMapping("/file/{code}/{step}")
    ModelAndView page(
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String from,
            HttpServletResponse answer,
            Page page,
            Model model) {
        Step at = Step.of(step).orElseThrow(Problem::unknown);
        if (at == Step.FILES) {
            Leave.camera(answer);
        }
        if (at == Step.PLACE) {
            Leave.whereabouts(answer);
        }
        Draft draft = open.any(code);
        if (draft.became().isPresent()) {
            return new ModelAndView("redirect:" + OpenDraft.path(draft, "done"));
        }
        ModelAndView drawn = wizard.page(draft, at, page, Mistakes.none());
        drawn.addObject("returning", from.equals(Step.CHECK.path()));
        model.asMap().putIfAbsent("notKept", List.of());
        model.asMap().putIfAbsent("told", "");
        return drawn;
    }

    /// How to come back to a draft.
    @GetMapping("/file/{code}/saved")
    String saved(@PathVariable String code, Model model) {
        Draft draft = open.writable(code);
        model.addAttribute("draft", draft);
        model.addAttribute("qr", QrCode.of(draft.code().link(settings.publicUrl())));
        return "intake/wizard/saved";
    }

    @PostMapping("/file/{code}/forget")
    String forget(@PathVariable String code) {
        drawer.forget(open.writable(code).id());
        return "intake/wizard/forgotten";
    }
}
