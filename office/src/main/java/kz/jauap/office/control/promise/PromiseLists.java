package kz.jauap.office.control.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CasePanel.Panel;
import kz.jauap.office.registry.file.QueuePanel;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The promises that are still to be kept, for those who see their cases; the overdue ones above the queue of the head
/// to whom they come back, and of their owner; and in figures for everybody.
@Controller
public class PromiseLists implements QueuePanel {
    private static final int PLACE = 7;

    /// So many stand above a queue.
    private static final int SHOWN = 10;

    private static final int LINES = Stretch.LINES;
    private static final String PATH = "/staff/promises";

    private final PromiseWatch watch;
    private final Lists lists;
    private final Journal journal;
    private final People people;
    private final Organisation organisation;
    private final Clock clock;

    PromiseLists(
            PromiseWatch watch, Lists lists, Journal journal, People people, Organisation organisation, Clock clock) {
        this.watch = watch;
        this.lists = lists;
        this.journal = journal;
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Bean
    static NavItem promisesInMenu() {
        return NavItem.staff(
                52, PATH, "control.promise.nav", "calendar-clock", "EXECUTOR", "HEAD", "DEPUTY_HEAD", "CONTROLLER");
    }

    @Bean
    static NavItem promisesAtTheFoot() {
        return NavItem.foot(20, "/promises", "control.promise.public");
    }

    /// A promise and its case.
    public record Row(Promise promise, String what, String owner, CardRow row) {}

    /// What a body promised, by its name.
    public record Count(String name, PromiseCount count) {}

    @GetMapping(PATH)
    String open(@RequestParam(defaultValue = "") String after, SignedIn who, Page page, Model model) {
        Sight sight = people.access(who).sight();
        Optional<PromiseTable.Found> last = PromiseTable.Found.of(after);
        List<PromiseTable.Found> found = watch.open(Where.seen(sight), last, LINES);
        model.addAttribute("rows", rows(found, page));
        model.addAttribute("first", last.isEmpty() ? "" : PATH);
        model.addAttribute(
                "next",
                found.size() < LINES ? "" : PATH + "?after=" + found.getLast().code());
        model.addAttribute("today", LocalDate.now(clock));
        return "control/promise/list";
    }

    /// What nobody has shown to be done by its day is the head's again, and his deputies'; its owner is reminded of it.
    /// Only the oldest are spelt out: every official opens his queue many times a day.
    @Override
    public Optional<Panel> panel(SignedIn who, Page page) {
        LocalDate today = LocalDate.now(clock);
        Sight sight = people.access(who).sight();
        List<PromiseTable.Found> all = seen(sight, watch.overdue(headed(who), who.selves(), today));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = rows(all.stream().limit(SHOWN).toList(), page);
        return Optional.of(
                new Panel(PLACE, "control/promise/overdue", Map.of("rows", rows, "all", all.size(), "today", today)));
    }

    /// The bodies in which he decides.
    private static Set<BodyId> headed(SignedIn who) {
        return who.capacities().stream()
                .filter(each -> each.has(Role.HEAD) || each.has(Role.DEPUTY_HEAD))
                .map(Officer::body)
                .collect(Collectors.toSet());
    }

    private List<PromiseTable.Found> seen(Sight sight, List<PromiseTable.Found> found) {
        if (found.isEmpty()) {
            return found;
        }
        Set<AppealId> seen =
                lists.seen(sight, found.stream().map(PromiseTable.Found::appeal).toList());
        return found.stream().filter(each -> seen.contains(each.appeal())).toList();
    }

    private List<Row> rows(List<PromiseTable.Found> found, Page page) {
        Set<PromiseTable.Found> shown = Set.copyOf(found);
        List<CardRow> cards = lists.of(
                found.stream().map(PromiseTable.Found::appeal).distinct().toList());
        Map<AppealId, List<Journaled>> histories =
                journal.histories(cards.stream().map(CardRow::appeal).toList());
        return cards.stream()
                .flatMap(card -> Promise.of(histories.getOrDefault(card.appeal(), List.of())).stream()
                        .filter(Promise::open)
                        .filter(each -> shown.contains(new PromiseTable.Found(card.appeal(), each.place(), each.by())))
                        .map(each -> row(each, card, page)))
                .sorted(Comparator.comparing(each -> each.promise().by()))
                .toList();
    }

    private Row row(Promise promise, CardRow card, Page page) {
        return new Row(
                promise,
                journal.words(promise.what()).orElse(""),
                people.find(promise.owner())
                        .map(officer -> officer.name().signature(page.lang()))
                        .orElse("№ " + promise.owner()),
                card);
    }

    @GetMapping("/promises")
    String counted(Page page, Model model) {
        List<PromiseCount> counts = watch.counted();
        List<Count> lines = new ArrayList<>(counts.stream()
                .map(each -> new Count(page.in(organisation.body(each.body()).name()), each))
                .toList());
        Optional<PromiseCount> all = counts.stream().reduce(PromiseCount::and);
        all.filter(_ -> counts.size() > 1).ifPresent(sum -> lines.add(new Count(page.say("control.promise.all"), sum)));
        model.addAttribute("counts", lines);
        return "control/promise/public";
    }
}
