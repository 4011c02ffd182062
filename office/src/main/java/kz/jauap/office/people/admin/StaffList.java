package kz.jauap.office.people.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.staff.ActTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The administrators' list of the staff, with what waits for a second administrator and who stands in for whom.
@Controller
class StaffList {
    private static final String PATH = "/staff/people";
    private static final int PAGE = 50;

    private final Roll roll;
    private final ActTable acts;
    private final Organisation organisation;

    StaffList(Roll roll, ActTable acts, Organisation organisation) {
        this.roll = roll;
        this.acts = acts;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String after,
            SignedIn by,
            Page page,
            Model model) {
        model.addAttribute("me", by.id());
        var everybody = roll.all();
        var byId = everybody.stream().map(OfficerRow::officer).collect(Collectors.toMap(Officer::id, one -> one));
        model.addAttribute("body", body);
        model.addAttribute("role", role);
        model.addAttribute("state", state);
        model.addAttribute("name", name);
        model.addAttribute("bodies", Place.choices(organisation, page, "people.list.allBodies"));
        model.addAttribute("roles", choices(Role.values(), page, "people.list.allRoles", "people.role."));
        model.addAttribute("states", choices(Officer.State.values(), page, "people.list.allStates", "people.state."));
        List<OfficerRow> all = everybody.stream()
                .filter(row -> within(row.officer(), body))
                .filter(row -> role.isEmpty()
                        || row.roles().stream().anyMatch(each -> each.name().equals(role)))
                .filter(row -> state.isEmpty() || row.officer().state().name().equals(state))
                .filter(row -> matches(row.officer(), name))
                .toList();
        List<OfficerRow> shown = page(all, after);
        model.addAttribute("found", all.size());
        model.addAttribute("officers", shown);
        String chosen = chosen(body, role, state, name);
        boolean more = !shown.isEmpty() && !shown.getLast().equals(all.getLast());
        model.addAttribute("first", after.isEmpty() ? "" : PATH + "?" + chosen);
        model.addAttribute(
                "next",
                more
                        ? PATH + "?" + chosen + "&after="
                                + shown.getLast().officer().login()
                        : "");
        model.addAttribute("substitutes", roll.substitutes());
        model.addAttribute(
                "acts", acts.open().stream().map(act -> new ActRow(act, byId)).toList());
        return "people/list";
    }

    /// The page behind an official of the list; the first, where nobody there is called so.
    private static List<OfficerRow> page(List<OfficerRow> all, String after) {
        int last = IntStream.range(0, all.size())
                .filter(at -> all.get(at).officer().login().equals(after))
                .findFirst()
                .orElse(-1);
        return all.subList(last + 1, Math.min(all.size(), last + 1 + PAGE));
    }

    private static String chosen(String body, String role, String state, String name) {
        return Stream.of("body", body, "role", role, "state", state, "name", name)
                .map(each -> URLEncoder.encode(each, StandardCharsets.UTF_8))
                .gather(Gatherers.windowFixed(2))
                .map(pair -> String.join("=", pair))
                .collect(Collectors.joining("&"));
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
