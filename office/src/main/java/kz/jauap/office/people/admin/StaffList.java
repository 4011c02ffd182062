package kz.jauap.office.people.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.PersonName;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.people.staff.OfficerTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The administrators' list of the staff, with what waits for a second administrator.
@Controller
class StaffList {
    private final OfficerTable officers;
    private final ActTable acts;
    private final Organisation organisation;

    StaffList(OfficerTable officers, ActTable acts, Organisation organisation) {
        this.officers = officers;
        this.acts = acts;
        this.organisation = organisation;
    }

    @GetMapping("/staff/people")
    String list(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String name,
            Page page,
            Model model) {
        var everybody = officers.all();
        var byId = everybody.stream().collect(Collectors.toMap(Officer::id, one -> one));
        model.addAttribute("body", body);
        model.addAttribute("name", name);
        model.addAttribute("bodies", bodies(organisation, page, "people.list.allBodies"));
        model.addAttribute(
                "officers",
                everybody.stream()
                        .filter(one -> body.isEmpty() || one.body().value().equals(body))
                        .filter(one -> matches(one.name(), one.login(), name))
                        .map(one -> new OfficerRow(
                                one, organisation.body(one.body()).shortName()))
                        .toList());
        model.addAttribute(
                "acts", acts.open().stream().map(act -> new ActRow(act, byId)).toList());
        return "people/list";
    }

    static List<Choice> bodies(Organisation organisation, Page page, String none) {
        return Stream.concat(
                        Stream.of(new Choice("", page.say(none))),
                        organisation.bodies().stream()
                                .map(one -> new Choice(one.id().value(), page.in(one.shortName()))))
                .toList();
    }

    private static boolean matches(PersonName name, String login, String wanted) {
        String small = wanted.strip().toLowerCase(Locale.ROOT);
        return (name.surname() + " " + name.given() + " " + login)
                .toLowerCase(Locale.ROOT)
                .contains(small);
    }
}
