package kz.jauap.office.consideration.participation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the executor lays the materials open to the applicant; the case page says when that or a withdrawal awaits
/// him.
@Controller
class MaterialsPage implements LawfulSteps, CasePanel {
    private static final int PLACE = 3;
    private static final List<Offer> OFFERS = List.of(new Offer(
            46, "consideration.part.step", "materials", Deed.CONSIDER, file -> Materials.barred(file.history())));

    private final CaseDesk desk;
    private final Participation participation;
    private final Materials materials;
    private final Journal journal;

    MaterialsPage(CaseDesk desk, Participation participation, Materials materials, Journal journal) {
        this.desk = desk;
        this.participation = participation;
        this.materials = materials;
        this.journal = journal;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(OFFERS, who, file, desk);
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        boolean asked = Participation.asked(file.history());
        Optional<String> withdrawn = Participation.withdrawn(file.history())
                .map(reason -> journal.words(reason).orElse(""));
        return asked || withdrawn.isPresent()
                ? Optional.of(new Panel(
                        PLACE,
                        "consideration/participation/staff",
                        Map.of(
                                "asked",
                                asked,
                                "withdrawn",
                                withdrawn,
                                "open",
                                file.card().open())))
                : Optional.empty();
    }

    @GetMapping("/staff/case/{number}/materials")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.CONSIDER), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/materials")
    ModelAndView open(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("words", "consideration.part.words.missing");
        return filled.carriedOut(() -> participation.open(filled.hand(who, file), words))
                ? Filled.back(file)
                : show(file, filled);
    }

    private ModelAndView show(CaseFile file, Filled filled) {
        return filled.view("consideration/participation/open", file, Materials.barred(file.history()))
                .addObject("found", materials.of(file.history()));
    }
}
