package kz.jauap.office.grievance.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What grievances oblige the bodies complained of to do, for those who see their cases.
@Controller
public class ExpectedPage {
    private final Expecting expecting;
    private final Lists lists;
    private final People people;
    private final Clock clock;

    ExpectedPage(Expecting expecting, Lists lists, People people, Clock clock) {
        this.expecting = expecting;
        this.lists = lists;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static NavItem expectedInMenu() {
        return NavItem.staff(
                53,
                "/staff/grievances",
                "grievance.expected.nav",
                "scale",
                "REGISTRAR",
                "HEAD",
                "DEPUTY_HEAD",
                "CONTROLLER");
    }

    /// Something still to be done, with the case it is to be done in.
    public record Row(String kind, String step, LocalDate by, CardRow row) {}

    @GetMapping("/staff/grievances")
    String open(SignedIn who, Model model) {
        List<Expected> all = expecting.all();
        Map<AppealId, CardRow> rows =
                lists
                        .among(
                                people.access(who).sight(),
                                all.stream().map(Expected::first).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        model.addAttribute(
                "rows",
                all.stream()
                        .flatMap(each ->
                                Stream.ofNullable(rows.get(each.first())).map(row -> row(each, row)))
                        .toList());
        model.addAttribute("today", LocalDate.now(clock));
        return "grievance/watch/list";
    }

    private static Row row(Expected expected, CardRow row) {
        String step = switch (expected.kind()) {
            case HAND_UP -> "hand-up";
            case CARRY_OUT -> "ruling-carried-out";
        };
        return new Row(expected.kind().name(), "/staff/case/" + row.number().alias() + "/" + step, expected.by(), row);
    }
}
