package kz.jauap.office.people.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.people.staff.Matter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of one official: his roles, his account, who stands in for him.
@Controller
class OfficerPage {
    private final People people;
    private final Roll roll;
    private final TwoAdministrators administrators;
    private final Employment employment;
    private final ActTable acts;
    private final Settings settings;
    private final Clock clock;

    OfficerPage(
            People people,
            Roll roll,
            TwoAdministrators administrators,
            Employment employment,
            ActTable acts,
            Settings settings,
            Clock clock) {
        this.people = people;
        this.roll = roll;
        this.administrators = administrators;
        this.employment = employment;
        this.acts = acts;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/staff/people/{id:[0-9]{1,18}}")
    String show(@PathVariable long id, SignedIn by, Page page, Model model) {
        var officer = officer(id);
        model.addAttribute("me", by.id());
        model.addAttribute("acts", waiting(officer));
        model.addAttribute("row", roll.of(officer));
        model.addAttribute(
                "grantable",
                Stream.of(Role.values())
                        .filter(role -> !officer.has(role))
                        .map(role -> new Choice(role.name(), page.say("people.role." + role.name())))
                        .toList());
        model.addAttribute(
                "colleagues",
                people.of(officer.body()).stream()
                        .filter(one -> one.id() != id)
                        .map(one ->
                                new Choice(Long.toString(one.id()), one.name().full(page.lang())))
                        .toList());
        model.addAttribute(
                "substitutes",
                roll.substitutes().stream()
                        .filter(row -> row.absent().id() == id)
                        .toList());
        model.addAttribute("iin", people.iin(id).map(Iin::masked));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("said", model.getAttribute("said") instanceof String said ? said : "");
        return "people/officer";
    }

    /// What is proposed about him and waits for a second administrator.
    private List<ActRow> waiting(Officer officer) {
        Map<Long, Officer> everybody = people.all().stream().collect(Collectors.toMap(Officer::id, one -> one));
        return acts.open().stream()
                .filter(act -> act.matter().concerns(act.officer()).contains(officer.id()))
                .map(act -> new ActRow(act, everybody))
                .toList();
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/role")
    String propose(@PathVariable long id, @RequestParam Role role, SignedIn by, Page page, RedirectAttributes back) {
        officer(id);
        return told(administrators.propose(new Matter.Grant(role), id, by), id, page, back);
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/withdraw")
    String withdraw(@PathVariable long id, @RequestParam Role role, SignedIn by, Page page, RedirectAttributes back) {
        Officer officer = officer(id);
        boolean another = role == Role.ADMINISTRATOR && officer.has(role) && id != by.id();
        return told(
                another
                        ? administrators.propose(new Matter.Discharge(), id, by)
                        : employment.withdraw(officer, role, by),
                id,
                page,
                back);
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/password")
    String password(@PathVariable long id, SignedIn by, Page page, RedirectAttributes back, Model model) {
        var officer = officer(id);
        return shown(administrators.propose(new Matter.PasswordLink(), id, by), officer, page, back, model);
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/close")
    String close(@PathVariable long id, SignedIn by, Page page, RedirectAttributes back) {
        return told(employment.close(officer(id), by), id, page, back);
    }

    @PostMapping("/staff/people/{id:[0-9]{1,18}}/reopen")
    String reopen(@PathVariable long id, SignedIn by, Page page, RedirectAttributes back) {
        return told(employment.reopen(officer(id), by), id, page, back);
    }

    @PostMapping("/staff/people/acts/{act:[0-9]{1,18}}")
    String decide(
            @PathVariable long act,
            @RequestParam String decision,
            SignedIn by,
            Page page,
            RedirectAttributes back,
            Model model) {
        var open = acts.find(act).orElseThrow(Problem::unknown);
        var outcome = decision.equals("approve") ? administrators.approve(open, by) : administrators.refuse(open, by);
        return shown(outcome, officer(open.officer()), page, back, model);
    }

    private String shown(Outcome outcome, Officer officer, Page page, RedirectAttributes back, Model model) {
        if (outcome instanceof Outcome.Link(var secret)) {
            model.addAttribute("officer", officer);
            model.addAttribute(
                    "address",
                    settings.publicUrl().resolve("/staff/password/" + secret).toString());
            return "people/link";
        }
        return told(outcome, officer.id(), page, back);
    }

    static String told(Outcome outcome, long id, Page page, RedirectAttributes back) {
        back.addFlashAttribute(
                "said",
                switch (outcome) {
                    case Outcome.Proposed _ -> page.say("people.act.proposed");
                    case Outcome.Done _, Outcome.Link _ -> page.say("people.act.done");
                    case Outcome.Declined(var key) -> page.say(key);
                });
        return "redirect:/staff/people/" + id;
    }

    private Officer officer(long id) {
        return people.find(id).orElseThrow(Problem::unknown);
    }
}
