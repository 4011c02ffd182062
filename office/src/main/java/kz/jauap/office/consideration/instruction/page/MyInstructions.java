package kz.jauap.office.consideration.instruction.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.consideration.instruction.Instruction;
import kz.jauap.office.consideration.instruction.InstructionWatch;
import kz.jauap.office.consideration.instruction.Share;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.file.CasePanel.Panel;
import kz.jauap.office.registry.file.QueuePanel;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The instructions given to an official, and those he gave as a head, by internal day; what is his to do stands above
/// his queue too.
@Controller
public class MyInstructions implements QueuePanel {
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
                "/staff/instructions",
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

    @GetMapping("/staff/instructions")
    String list(SignedIn who, Page page, Model model) {
        model.addAttribute("mine", mine(who, page));
        model.addAttribute("given", given(who, page));
        model.addAttribute("today", LocalDate.now(clock));
        return "consideration/instruction/list";
    }

    @Override
    public Optional<Panel> panel(SignedIn who, Page page) {
        List<Row> mine = mine(who, page);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        10, "consideration/instruction/mine", Map.of("rows", mine, "today", LocalDate.now(clock))));
    }

    private List<Row> mine(SignedIn who, Page page) {
        return rows(who, page, instruction -> instruction.owedBy(who));
    }

    private List<Row> given(SignedIn who, Page page) {
        return rows(
                who,
                page,
                instruction -> instruction.by() == who.id()
                        ? instruction.shares().stream().filter(Share::owed)
                        : Stream.empty());
    }

    private interface Asked {
        Stream<Share> of(Instruction instruction);
    }

    private List<Row> rows(SignedIn who, Page page, Asked asked) {
        return lists.among(people.access(who).sight(), watch.of(who)).stream()
                .filter(CardRow::open)
                .flatMap(row -> Instruction.open(journal.history(row.appeal()))
                        .flatMap(each -> asked.of(each).map(share -> row(each, share, row, page))))
                .sorted(Comparator.comparing(each -> each.share().by()))
                .toList();
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
