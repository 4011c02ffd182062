package kz.jauap.office.routing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.routing.Meant;
import kz.jauap.office.routing.Naming;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where it is settled whom a complaint names.
@Controller
public class NamedPage implements LawfulSteps {
    private static final String NOBODY = "nobody";

    private final CaseDesk desk;
    private final People people;
    private final Organisation organisation;
    private final Meant meant;
    private final Naming naming;

    NamedPage(CaseDesk desk, People people, Organisation organisation, Meant meant, Naming naming) {
        this.desk = desk;
        this.people = people;
        this.organisation = organisation;
        this.meant = meant;
        this.naming = naming;
    }

    /// A name as written, what the clerk looks for instead, and who on the staff either may mean.
    public record Asked(int place, String words, String sought, List<Choice> choices) {
        /// Whether he looked and found nobody.
        public boolean inVain() {
            return !sought.isBlank() && choices.size() == 1;
        }
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return file.row().restricted() && desk.may(Deed.LINK_NAMED, file, who)
                ? List.of(new LawfulStep(
                        1,
                        "routing.named.step",
                        "/staff/case/" + file.card().number().alias() + "/named"))
                : List.of();
    }

    @GetMapping("/staff/case/{number}/named")
    String ask(
            @PathVariable String number,
            @RequestParam(defaultValue = "1") int place,
            @RequestParam(defaultValue = "") String sought,
            SignedIn who,
            Page page,
            Model model) {
        CaseFile file = desk.open(number, who, Deed.LINK_NAMED);
        return show(file, asked(file, place, sought, page), Mistakes.none(), model);
    }

    @PostMapping("/staff/case/{number}/named")
    String settle(
            @PathVariable String number,
            @RequestParam int place,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String sought,
            SignedIn who,
            Page page,
            Model model) {
        CaseFile file = desk.open(number, who, Deed.LINK_NAMED);
        if (officer.isEmpty()) {
            Mistake none = new Mistake("officer", page.say("routing.named.choose"));
            return show(file, asked(file, place, sought, page), new Mistakes(List.of(none)), model);
        }
        named(file, place);
        Optional<Long> settled = officer.equals(NOBODY) ? Optional.empty() : Optional.of(known(officer));
        naming.settle(Hand.on(file.card().appeal(), who), place, settled);
        return "redirect:" + next(file, place, who);
    }

    private long known(String officer) {
        return Stream.of(officer)
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> people.find(Long.parseLong(id)).stream())
                .map(Officer::id)
                .findFirst()
                .orElseThrow(Problem::unknown);
    }

    /// The next name; then the case, unless it has just gone out of his own sight.
    private String next(CaseFile before, int place, SignedIn who) {
        String number = before.card().number().alias();
        return place < against(before).size() && desk.sees(number, who)
                ? "/staff/case/" + number + "/named?place=" + (place + 1)
                : desk.after(before, who);
    }

    private static String show(CaseFile file, Asked asked, Mistakes mistakes, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("asked", asked);
        model.addAttribute("mistakes", mistakes);
        return "routing/named";
    }

    private Asked asked(CaseFile file, int place, String sought, Page page) {
        String words = named(file, place).words();
        List<Choice> choices = new ArrayList<>(meant.by(sought.isBlank() ? words : sought).stream()
                .map(officer -> choice(officer, page))
                .toList());
        choices.add(new Choice(NOBODY, page.say("routing.named.nobody")));
        return new Asked(place, words, sought, choices);
    }

    private Choice choice(Officer officer, Page page) {
        String body = page.in(organisation.body(officer.body()).shortName());
        return new Choice(
                String.valueOf(officer.id()),
                officer.name().full(page.lang()),
                page.in(officer.position()) + " · " + body);
    }

    private static Letter.Named named(CaseFile file, int place) {
        if (place < 1 || place > against(file).size()) {
            throw Problem.unknown();
        }
        return against(file).get(place - 1);
    }

    private static List<Letter.Named> against(CaseFile file) {
        return file.letter().complaint().map(Letter.Complaint::against).orElse(List.of());
    }
}
