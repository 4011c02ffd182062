package kz.jauap.office.grievance.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.grievance.Restoration;
import kz.jauap.law.grievance.Timeliness;
import kz.jauap.office.grievance.Pleading;
import kz.jauap.office.grievance.ruling.Contested;
import kz.jauap.office.grievance.ruling.Contesting;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.OpenedByCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// On the page of a grievance that came late: why, the motion to restore the term, and what was decided about it.
@Controller
class LatePage implements ApplicantPanel {
    private static final int PLACE = 21;
    private static final int LONGEST = 10_000;

    private final OpenedByCode opened;
    private final Contesting contesting;
    private final Pleading pleading;

    LatePage(OpenedByCode opened, Contesting contesting, Pleading pleading) {
        this.opened = opened;
        this.contesting = contesting;
        this.pleading = pleading;
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        return late(file).map(contested -> new CasePanel.Panel(PLACE, "grievance/late/panel", facts(contested)));
    }

    @GetMapping("/status/{number}/late")
    String form(@PathVariable String number, HttpServletRequest request, Model model) {
        return opened.file(number, request)
                .flatMap(this::late)
                .map(contested -> show(contested, "", Mistakes.none(), model))
                .orElse("redirect:/status");
    }

    @PostMapping("/status/{number}/late")
    String plead(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        Optional<Contested> late = late(opened.writtenTo(number, request));
        if (late.isEmpty()) {
            return "redirect:/status";
        }
        String words = PlainText.clean(why).strip();
        Optional<Mistake> mistake = words.isEmpty()
                ? Optional.of(new Mistake("why", page.say("grievance.late.missing")))
                : Mistake.tooLong("why", words, LONGEST, page);
        if (mistake.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(late.get(), words, new Mistakes(List.of(mistake.get())), model);
        }
        pleading.plead(late.get().grievance().card().appeal(), words);
        return "redirect:/status/" + late.get().grievance().card().number().alias();
    }

    /// The grievance, if it came late.
    private Optional<Contested> late(CaseFile file) {
        return contesting.of(file).filter(contested -> contested.timeliness() == Timeliness.MISSED);
    }

    private Map<String, Object> facts(Contested contested) {
        return Map.of(
                "contested",
                contested,
                "worth",
                worth(contested),
                "pleaded",
                pleading.said(contested.grievance()).orElse(""));
    }

    private static Restoration worth(Contested contested) {
        return contested.first().card().due().regime().map(Restoration::of).orElse(Restoration.WEIGHED);
    }

    private String show(Contested contested, String why, Mistakes mistakes, Model model) {
        model.addAllAttributes(facts(contested));
        model.addAttribute("why", why);
        model.addAttribute("mistakes", mistakes);
        return "grievance/late/plead";
    }
}
