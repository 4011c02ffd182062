package kz.jauap.office.consideration.participation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.consideration.paper.FoundPapers;
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

/// On the applicant's page: the materials laid open to him, how he asks for them, how he withdraws.
@Controller
class ApplicantsPart implements ApplicantPanel {
    private static final int PLACE = 60;
    private static final int LONGEST = 2000;

    private final OpenedByCode opened;
    private final Participation participation;
    private final Materials materials;
    private final FoundPapers papers;

    ApplicantsPart(OpenedByCode opened, Participation participation, Materials materials, FoundPapers papers) {
        this.opened = opened;
        this.participation = participation;
        this.materials = materials;
        this.papers = papers;
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        return Optional.of(new CasePanel.Panel(
                PLACE,
                "consideration/participation/applicant",
                Map.of(
                        "home",
                        home(file),
                        "open",
                        file.card().open(),
                        "withdrawn",
                        Participation.withdrawn(file.history()).isPresent(),
                        "asked",
                        Participation.asked(file.history()),
                        "materials",
                        materials.opened(file.history()).toList(),
                        "papers",
                        papers.shown(file))));
    }

    @PostMapping("/status/{number}/materials")
    String ask(@PathVariable String number, HttpServletRequest request) {
        return opened.file(number, request)
                .map(file -> {
                    participation.askForMaterials(file);
                    return "redirect:" + home(file) + "#materials";
                })
                .orElse("redirect:/status");
    }

    @GetMapping("/status/{number}/withdraw")
    String withdrawing(@PathVariable String number, HttpServletRequest request, Model model) {
        return opened.file(number, request)
                .filter(file -> file.card().open())
                .map(file -> draw(file, "", Mistakes.none(), model))
                .orElse("redirect:/status");
    }

    @PostMapping("/status/{number}/withdraw")
    String withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        String words = PlainText.clean(reason).strip();
        Optional<Mistake> mistake = Mistake.tooLong("reason", words, LONGEST, page);
        CaseFile file = opened.writtenTo(number, request);
        if (mistake.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(file, words, new Mistakes(List.of(mistake.get())), model);
        }
        participation.withdraw(file, words);
        return "redirect:" + home(file) + "#materials";
    }

    private static String draw(CaseFile file, String reason, Mistakes mistakes, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("reason", reason);
        model.addAttribute("mistakes", mistakes);
        return "consideration/participation/withdraw";
    }

    private static String home(CaseFile file) {
        return "/status/" + file.card().number().alias();
    }
}
