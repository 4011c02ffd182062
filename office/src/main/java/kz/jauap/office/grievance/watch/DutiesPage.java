package kz.jauap.office.grievance.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What grievances oblige the bodies complained of to do, for those who see their cases.
@Controller
public class DutiesPage {
    private final GrievanceTerms terms;
    private final People people;
    private final Clock clock;

    DutiesPage(GrievanceTerms terms, People people, Clock clock) {
        this.terms = terms;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static NavItem dutiesInMenu() {
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

    /// Something still to be done, with the step by which it is.
    public record Row(GrievanceTerms.Line line, String step) {}

    @GetMapping("/staff/grievances")
    String open(SignedIn who, Model model) {
        List<Row> rows = terms.seen(people.access(who).sight()).stream()
                .flatMap(DutiesPage::row)
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("today", LocalDate.now(clock));
        return "grievance/watch/list";
    }

    private static Stream<Row> row(GrievanceTerms.Line line) {
        String address = "/staff/case/" + line.row().number().alias();
        return step(line.kind()).stream().map(step -> new Row(line, address + step));
    }

    /// What is the superior's to do stands in his own queue.
    private static Optional<String> step(GrievanceDuty.Kind kind) {
        return switch (kind) {
            case MOVE_UP -> Optional.of("/redirect");
            case HAND_UP -> Optional.of("/hand-up");
            case CARRY_OUT -> Optional.of("/ruling-carried-out");
            case ANSWER_ANEW -> Optional.of("/answer");
            case RULE, CARRY_BACK -> Optional.empty();
        };
    }
}
