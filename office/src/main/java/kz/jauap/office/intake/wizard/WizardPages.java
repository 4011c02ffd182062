package kz.jauap.office.intake.wizard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.look.Camera;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.journal.Enclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages on which an official appeal is written, one question on each. Continue, back and leaving all keep what
/// was written.
@Controller
class WizardPages {
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final long LARGEST_VIDEO = 100L * 1024 * 1024;

    private final Drawer drawer;
    private final OpenDraft open;
    private final Wizard wizard;
    private final Tray tray;
    private final Gate gate;

    WizardPages(Drawer drawer, OpenDraft open, Wizard wizard, Tray tray, Gate gate) {
        this.drawer = drawer;
        this.open = open;
        this.wizard = wizard;
        this.tray = tray;
        this.gate = gate;
    }

    @PostMapping("/file")
    String begin(HttpServletRequest request, Page page) {
        gate.pass(request.getRemoteAddr()).ifPresent(again -> {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(again));
        });
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
            Camera.allow(answer);
        }
        Draft draft = open.any(code);
        if (draft.became().isPresent()) {
            return new ModelAndView("redirect:" + OpenDraft.path(draft, "done"));
        }
        ModelAndView drawn = wizard.page(draft, at, page, Mistakes.none());
        drawn.addObject("returning", from.equals(Step.CHECK.path()));
        model.asMap().putIfAbsent("notKept", List.of());
        return drawn;
    }

    @PostMapping("/file/{code}/{step}")
    ModelAndView keep(
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "video", required = false) @Nullable List<MultipartFile> video,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        Step at = Step.of(step).orElseThrow(Problem::unknown);
        Draft draft = open.writable(code);
        Fields fields = new Fields(sent);
        List<NotKept> notKept = new ArrayList<>(brought(draft, files, Enclosure.Role.ATTACHMENT, LARGEST, request));
        notKept.addAll(brought(draft, video, Enclosure.Role.VIDEO, LARGEST_VIDEO, request));
        Fields filled = at.fill(draft.fields(), fields);
        Turn turn = fields.yes("do") ? fields.one("do", Turn.class) : Turn.ON;
        Mistakes mistakes = turn.forgiving() ? Mistakes.none() : wizard.mistakes(draft, filled, at, page);
        if (!mistakes.isEmpty()) {
            ModelAndView again = wizard.page(draft, filled, at, page, mistakes);
            again.addObject("returning", fields.yes("from"));
            again.addObject("notKept", notKept);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        flash.addFlashAttribute("notKept", notKept);
        Draft saved = drawer.save(draft, filled);
        return new ModelAndView("redirect:" + OpenDraft.path(saved, turn.after(at, saved.fields(), fields, notKept)));
    }

    /// Keeps the files of a request, unless too many came from its address; what was written is kept in any case.
    private List<NotKept> brought(
            Draft draft,
            @Nullable List<MultipartFile> files,
            Enclosure.Role role,
            long limit,
            HttpServletRequest request) {
        List<MultipartFile> named = Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .toList();
        if (!named.isEmpty() && gate.pass(request.getRemoteAddr()).isPresent()) {
            return named.stream()
                    .map(file -> new NotKept(PlainText.line(name(file)), "intake.file.pause"))
                    .toList();
        }
        return tray.keep(draft.id(), named, role, limit);
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /// How to come back to a draft.
    @GetMapping("/file/{code}/saved")
    String saved(@PathVariable String code, Model model) {
        model.addAttribute("draft", open.writable(code));
        return "intake/wizard/saved";
    }

    @PostMapping("/file/{code}/forget")
    String forget(@PathVariable String code) {
        drawer.forget(open.writable(code).id());
        return "intake/wizard/forgotten";
    }
}
