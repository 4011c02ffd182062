package kz.jauap.office.intake.place;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.map.DistrictMap;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a clerk sets the place of an appeal right, in words, by district and on the map.
@Controller
class RelocatePage implements LawfulSteps {
    private static final List<Offer> OFFERS =
            List.of(new Offer(30, "intake.place.correct.step", "relocate", Deed.KEEP_CARD, _ -> Optional.empty()));

    private final CaseDesk desk;
    private final Relocating relocating;
    private final Place place;
    private final DistrictMap map;
    private final Choices choices;

    RelocatePage(CaseDesk desk, Relocating relocating, Place place, DistrictMap map, Choices choices) {
        this.desk = desk;
        this.relocating = relocating;
        this.place = place;
        this.map = map;
        this.choices = choices;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(OFFERS, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/relocate")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.KEEP_CARD);
        return view(file, standing(file), Filled.blank(page), "", page);
    }

    @PostMapping("/staff/case/{number}/relocate")
    ModelAndView relocate(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.KEEP_CARD);
        Fields settled = place.settled(standing(file), new Fields(sent));
        Pointing pointing = Pointing.of(settled, settled, place, map);
        Fields fields = pointing.fields();
        Filled filled = Filled.of(page, sent);
        if (pointing.stays()) {
            return view(file, fields, filled, pointing.told().orElse(""), page);
        }
        String reason = filled.words("reason", "intake.place.correct.reason.missing");
        var where = new Relocating.Where(
                filled.optional("place"),
                Optional.of(fields.text("district")).filter(id -> !id.isEmpty()),
                place.of(fields).filter(point -> place.district(point).isPresent()));
        return filled.carriedOut(() -> relocating.relocate(filled.hand(who, file), where, reason))
                ? Filled.back(file)
                : view(file, fields, filled, "", page);
    }

    private Fields standing(CaseFile file) {
        Relocating.Where where = relocating.standing(file);
        return Fields.with(
                "place",
                where.words(),
                "district",
                where.district().orElse(""),
                Place.FIELD,
                where.point().map(Point::text).orElse(""));
    }

    private ModelAndView view(CaseFile file, Fields fields, Filled filled, String told, Page page) {
        Optional<Point> point = place.of(fields);
        return filled.view("intake/place/relocate", file, Optional.empty())
                .addObject("fields", fields)
                .addObject("told", told)
                .addObject("point", point)
                .addObject("lies", point.flatMap(place::district))
                .addObject("plans", place.plans())
                .addObject("districts", choices.districts(page));
    }
}
