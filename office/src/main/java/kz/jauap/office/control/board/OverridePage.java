package kz.jauap.office.control.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The answers behind the board's number: what each lacks, who signed it all the same, and why.
@Controller
public class OverridePage {
    private final Overrides overrides;
    private final Board board;
    private final Journal journal;
    private final People people;
    private final Organisation organisation;

    OverridePage(Overrides overrides, Board board, Journal journal, People people, Organisation organisation) {
        this.overrides = overrides;
        this.board = board;
        this.journal = journal;
        this.people = people;
        this.organisation = organisation;
    }

    /// One of these answers.
    ///
    /// @param by who signed it
    /// @param reason why he did, in his words
    public record Overridden(CardRow row, List<Gap> gaps, String by, Instant at, String reason) {}

    @GetMapping("/staff/control/overridden")
    String list(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String turn,
            SignedIn who,
            Page page,
            Model model) {
        Watching.barUnlessWatching(who);
        Sight sight = people.access(who).sight();
        LocalDate day = Dates.read(since).orElseGet(board::answeredSince);
        Optional<BodyId> of = organisation.find(body).map(Body::id);
        String address = Narrow.address("/staff/control/overridden", "body", of, "since", Optional.of(day));
        model.addAttribute(
                "answers",
                Stretch.of(cases(overrides.since(day, sight, of)), Overrides.Answered::mark, turn, address)
                        .read(each -> of(each.row(), day, page).toList()));
        model.addAttribute("since", day);
        return "control/board/overridden";
    }

    /// A case answered so twice stands once, where the newer answer does.
    private static List<Overrides.Answered> cases(List<Overrides.Answered> answers) {
        return List.copyOf(answers.stream()
                .collect(Collectors.toMap(
                        each -> each.row().appeal(), Function.identity(), (newer, _) -> newer, LinkedHashMap::new))
                .values());
    }

    private Stream<Overridden> of(CardRow row, LocalDate since, Page page) {
        return journal.history(row.appeal()).reversed().stream()
                .filter(Overrides::overrides)
                .filter(each -> !each.at().isBefore(Almaty.startOf(since)))
                .map(each -> of(row, each, (Answering.Signed) each.entry(), page));
    }

    private Overridden of(CardRow row, Journaled journaled, Answering.Signed signed, Page page) {
        return new Overridden(
                row,
                signed.overridden(),
                journaled.actor() instanceof Actor.Official(var id) ? name(id, page) : "",
                journaled.at(),
                signed.overrideReason().flatMap(journal::words).orElse(""));
    }

    private String name(long officer, Page page) {
        return people.find(officer)
                .map(found -> found.name().signature(page.lang()))
                .orElse("№ " + officer);
    }
}
