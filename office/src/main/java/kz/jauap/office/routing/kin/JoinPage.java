package kz.jauap.office.routing.kin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.RepeatReason;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.kin.Kinship;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a clerk says that an appeal repeats an earlier one, or is on the same matter.
@Controller
class JoinPage {
    private final CaseDesk desk;
    private final Joining joining;
    private final Kinship kinship;
    private final People people;

    JoinPage(CaseDesk desk, Joining joining, Kinship kinship, People people) {
        this.desk = desk;
        this.joining = joining;
        this.kinship = kinship;
        this.people = people;
    }

    @GetMapping("/staff/case/{number}/join")
    ModelAndView form(
            @PathVariable String number, @RequestParam(defaultValue = "") String earlier, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.ATTACH), Filled.blank(page), earlier, who, page);
    }

    @PostMapping("/staff/case/{number}/join")
    ModelAndView join(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.ATTACH);
        Filled filled = Filled.of(page, sent);
        String earlier = filled.words("earlier", "routing.kin.earlier.missing");
        Optional<Receipt.Bond> bond =
                filled.one("bond", Stream.of(Receipt.Bond.values()), Receipt.Bond::name, "routing.kin.bond.missing");
        Optional<RepeatReason> repeat = bond.filter(Receipt.Bond.REPEATED::equals)
                .flatMap(_ -> filled.one(
                        "repeat", Stream.of(RepeatReason.values()), RepeatReason::name, "routing.kin.repeat.missing"));
        String reason = filled.words("reason", "routing.kin.reason.missing");
        return filled.carriedOut(() -> joining.join(
                        filled.hand(who, file), new Joining.Finding(earlier, bond.orElseThrow(), repeat, reason)))
                ? Filled.back(file)
                : show(file, filled, earlier, who, page);
    }

    private ModelAndView show(CaseFile file, Filled filled, String earlier, SignedIn who, Page page) {
        return filled.view("routing/join", file, Optional.empty())
                .addObject("earlier", earlier)
                .addObject("kin", kinship.of(file, people.access(who).sight()))
                .addObject("bonds", choices(page, "routing.kin.bond.", Receipt.Bond.values()))
                .addObject("repeats", choices(page, "law.repeat.", RepeatReason.values()));
    }

    private static List<Choice> choices(Page page, String key, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(each -> new Choice(each.name(), page.say(key + each.name())))
                .toList();
    }
}
