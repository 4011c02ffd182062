package kz.jauap.office.control.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.table.Mark;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The cases behind the forecast: those whose day will be missed if the pace stays as it is.
@Controller
class MissedPage {
    private final Board board;
    private final Lists lists;
    private final People people;
    private final Organisation organisation;
    private final Clock clock;

    MissedPage(Board board, Lists lists, People people, Organisation organisation, Clock clock) {
        this.board = board;
        this.lists = lists;
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/staff/control/missed")
    String missed(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String turn,
            SignedIn who,
            Model model) {
        Watching.barUnlessWatching(who);
        Sight sight = people.access(who).sight();
        Optional<BodyId> of = organisation.find(body).map(Body::id);
        Optional<LocalDate> on = Dates.read(day);
        List<CardRow> rows = lists.among(sight, board.missed(sight, of, on)).stream()
                .sorted(Comparator.comparing(MissedPage::mark))
                .toList();
        String address = Narrow.address("/staff/control/missed", "body", of, "day", on);
        model.addAttribute("rows", Stretch.of(rows, MissedPage::mark, turn, address));
        model.addAttribute("today", LocalDate.now(clock));
        return "control/board/missed";
    }

    /// The most pressing first.
    private static String mark(CardRow row) {
        return Mark.of(Mark.up(row.considerBy()), Mark.up(row.appeal().value()));
    }
}
