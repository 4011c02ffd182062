package kz.jauap.office.consideration.instruction.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.consideration.instruction.Instruction;
import kz.jauap.office.consideration.instruction.InstructionWatch;
import kz.jauap.office.consideration.instruction.Share;
import kz.jauap.office.consideration.instruction.ShareTable;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.people.People;
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

/// The instructions given to an official, and those he gave as a head, by internal day; what is his to do stands above
/// his queue too.
@Controller
public class MyInstructions implements QueuePanel {
    private static final String PATH = "/staff/instructions";
    private static final String GIVEN = "given";

    /// So many stand above a queue.
    private static final int SHOWN = 10;

    private final InstructionWatch watch;
    private final Lists lists;
    private final Journal journal;
    private final People people;
    private final ShareNames names;
    private final Clock clock;

    MyInstructions(InstructionWatch watch, Lists lists, Journal journal, People people, ShareNames names, Clock clock) {
        this.watch = watch;
        this.lists = lists;
        this.journal = journal;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    @Bean
    static NavItem instructionsInMenu() {
        return NavItem.staff(
                12,
                PATH,
                "consideration.instruction.nav",
                "list-checks",
                "EXECUTOR",
                "HEAD",
                "DEPUTY_HEAD",
                "REGISTRAR",
                "CONTROLLER");
    }

    /// A share and its case.
    ///
    /// @param waiting how many contributions lie before the lead
    public record Row(Share share, String task, String head, String who, long waiting, CardRow row) {}

    /// A list of them.
    ///
    /// @param late how many of the whole list are past their day
    public record Listed(Stretch<Row> page, long late) {}

    /// @param of the list whose page was asked for; the other one begins at its beginning
    @GetMapping(PATH)
    String list(
            @RequestParam(defaultValue = "") String turn,
            @RequestParam(defaultValue = "") String of,
            SignedIn who,
            Page page,
            Model model) {
        Sight sight = people.access(who).sight();
        boolean others = of.equals(GIVEN);
        List<ShareTable.Found> mine = watch.mine(who, Where.seen(sight));
        List<ShareTable.Found> given = watch.given(who, Where.seen(sight));
        model.addAttribute("mine", listed(mine, others ? "" : turn, PATH, page));
        model.addAttribute("given", listed(given, others ? turn : "", PATH + "?of=" + GIVEN, page));
        model.addAttribute("today", LocalDate.now(clock));
        return "consideration/instruction/list";
    }

    /// The most pressing only: every official opens his queue many times a day.
    @Override
    public Optional<Panel> panel(SignedIn who, Page page) {
        Sight sight = people.access(who).sight();
        List<ShareTable.Found> mine = watch.mine(who, Where.seen(sight));
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        10,
                        "consideration/instruction/mine",
                        Map.of(
                                "rows",
                                rows(mine.stream().limit(SHOWN).toList(), page),
                                "all",
                                mine.size(),
                                "late",
                                late(mine),
                                "today",
                                LocalDate.now(clock))));
    }

    private Listed listed(List<ShareTable.Found> found, String turn, String address, Page page) {
        return new Listed(
                Stretch.of(found, ShareTable.Found::mark, turn, address).readAll(some -> rows(some, page)),
                late(found));
    }

    private long late(List<ShareTable.Found> found) {
        LocalDate today = LocalDate.now(clock);
        return found.stream().filter(each -> each.by().isBefore(today)).count();
    }

    private List<Row> rows(List<ShareTable.Found> found, Page page) {
        Set<AppealId> cases = found.stream().map(ShareTable.Found::appeal).collect(Collectors.toSet());
        Map<AppealId, CardRow> cards =
                lists.of(cases).stream().collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        Map<AppealId, List<Journaled>> histories = journal.histories(cards.keySet());
        return found.stream()
                .flatMap(each -> Stream.ofNullable(cards.get(each.appeal()))
                        .flatMap(card -> row(each, card, histories.getOrDefault(card.appeal(), List.of()), page)))
                .toList();
    }

    private Stream<Row> row(ShareTable.Found found, CardRow card, List<Journaled> history, Page page) {
        return Instruction.open(history)
                .filter(each -> each.place() == found.place())
                .flatMap(each -> each.shares().stream()
                        .filter(share -> share.number() == found.share() && share.owed())
                        .map(share -> row(each, share, card, page)));
    }

    private Row row(Instruction instruction, Share share, CardRow row, Page page) {
        return new Row(
                share,
                journal.words(instruction.task()).orElse(""),
                names.official(instruction.by(), page),
                names.of(share, page),
                share.lead() ? instruction.delivered().count() : 0,
                row);
    }
}
