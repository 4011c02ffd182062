package kz.jauap.office.grievance.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What grievances oblige the bodies complained of to do, for those who see their cases.
@Controller
public class DutiesPage {
    private static final String PATH = "/staff/grievances";

    /// What has a step of its own.
    private static final Set<GrievanceDuty.Kind> THEIRS = EnumSet.copyOf(Stream.of(GrievanceDuty.Kind.values())
            .filter(kind -> step(kind).isPresent())
            .toList());

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
                53, PATH, "grievance.expected.nav", "scale", "REGISTRAR", "HEAD", "DEPUTY_HEAD", "CONTROLLER");
    }

    /// Something still to be done, with the step by which it is.
    public record Row(GrievanceTerms.Line line, String step) {}

    @GetMapping(PATH)
    String open(@RequestParam(defaultValue = "") String turn, SignedIn who, Model model) {
        model.addAttribute(
                "rows",
                terms.seen(people.access(who).sight(), THEIRS, turn, PATH)
                        .read(line -> row(line).toList()));
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
