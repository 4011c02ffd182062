package kz.jauap.office.people.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.staff.ActTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The administrators' list of the staff, with what waits for a second administrator and who stands in for whom.
@Controller
class StaffList {
    private final Roll roll;
    private final ActTable acts;
    private final Organisation organisation;

    StaffList(Roll roll, ActTable acts, Organisation organisation) {
        this.roll = roll;
        this.acts = acts;
        this.organisation = organisation;
    }

    @GetMapping("/staff/people")
    String list(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String name,
            Page page,
            Model model) {
        var everybody = roll.all();
        var byId = everybody.stream().map(OfficerRow::officer).collect(Collectors.toMap(Officer::id, one -> one));
        model.addAttribute("body", body);
        model.addAttribute("role", role);
        model.addAttribute("state", state);
        model.addAttribute("name", name);
        model.addAttribute("bodies", Place.choices(organisation, page, "people.list.allBodies"));
        model.addAttribute("roles", choices(Role.values(), page, "people.list.allRoles", "people.role."));
        model.addAttribute("states", choices(Officer.State.values(), page, "people.list.allStates", "people.state."));
        model.addAttribute(
                "officers",
                everybody.stream()
                        .filter(row -> within(row.officer(), body))
                        .filter(row -> role.isEmpty()
                                || row.roles().stream()
                                        .anyMatch(each -> each.name().equals(role)))
                        .filter(row ->
                                state.isEmpty() || row.officer().state().name().equals(state))
                        .filter(row -> matches(row.officer(), name))
                        .toList());
        model.addAttribute("substitutes", roll.substitutes());
        model.addAttribute(
                "acts", acts.open().stream().map(act -> new ActRow(act, byId)).toList());
        return "people/list";
    }

    private static List<Choice> choices(Enum<?>[] values, Page page, String all, String key) {
        return Stream.concat(
                        Stream.of(new Choice("", page.say(all))),
                        Stream.of(values).map(each -> new Choice(each.name(), page.say(key + each.name()))))
                .toList();
    }

    /// A body holds everybody in its units too.
    private static boolean within(Officer officer, String place) {
        String code = new Place(officer.body(), officer.unit()).code();
        return place.isEmpty() || code.equals(place) || code.startsWith(place + "/");
    }

    private static boolean matches(Officer officer, String wanted) {
        String small = wanted.strip().toLowerCase(Locale.ROOT);
        return (officer.name().surname() + " " + officer.name().given() + " " + officer.login())
                .toLowerCase(Locale.ROOT)
                .contains(small);
    }
}
