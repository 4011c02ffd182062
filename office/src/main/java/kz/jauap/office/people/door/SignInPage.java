package kz.jauap.office.people.door;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which officials sign in, and where they come to afterwards.
@Controller
class SignInPage {
    /// The accounts of the demonstration that show each role; the rest follow the same pattern.
    private static final List<String> SHOWN = List.of(
            "registrar",
            "executor",
            "deputy",
            "akim",
            "controller",
            "admin",
            "editor",
            "medeu.registrar",
            "medeu.executor",
            "medeu.head",
            "roads.registrar",
            "roads.executor",
            "roads.head");

    private final Settings settings;
    private final People people;
    private final Organisation organisation;

    SignInPage(Settings settings, People people, Organisation organisation) {
        this.settings = settings;
        this.people = people;
        this.organisation = organisation;
    }

    @GetMapping(Doors.SIGN_IN)
    String signIn(Model model, @RequestParam Map<String, String> query) {
        var said = Stream.of("wrong", "wait", "left", "set", "founded")
                .filter(query::containsKey)
                .findFirst();
        model.addAttribute("said", said.orElse(""));
        model.addAttribute("accounts", settings.demo() ? accounts() : List.of());
        return "people/signIn";
    }

    /// The first page of the menu that his roles open; the list of staff for one who is administrator
    /// only, the texts for one who is editor only.
    @GetMapping("/staff")
    String comeIn(SignedIn who, Page page) {
        if (who.officer().roles().equals(Set.of(Role.ADMINISTRATOR))) {
            return "redirect:/staff/people";
        }
        if (who.officer().roles().equals(Set.of(Role.EDITOR))) {
            return "redirect:/staff/texts";
        }
        if (who.capacities().stream().allMatch(capacity -> capacity.roles().isEmpty())) {
            return "people/noRole";
        }
        return page.nav().items().stream()
                .findFirst()
                .map(item -> "redirect:" + item.path())
                .orElse("people/noRole");
    }

    private List<DemoAccount> accounts() {
        return SHOWN.stream()
                .flatMap(login -> people.withLogin(login).stream())
                .map(officer -> new DemoAccount(
                        officer, organisation.body(officer.body()).shortName(), AlmatyStaff.PASSWORD))
                .toList();
    }
}
