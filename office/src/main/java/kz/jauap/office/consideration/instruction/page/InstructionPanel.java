package kz.jauap.office.consideration.instruction.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.consideration.instruction.Instruction;
import kz.jauap.office.consideration.instruction.Share;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// The heads' instructions in a case and how far each share has come; for the staff only.
@Component
public class InstructionPanel implements CasePanel {
    private static final int PLACE = 7;

    private final Journal journal;
    private final ShareNames names;
    private final Clock clock;

    InstructionPanel(Journal journal, ShareNames names, Clock clock) {
        this.journal = journal;
        this.names = names;
        this.clock = clock;
    }

    /// An instruction in words.
    ///
    /// @param over why nothing of it is owed any more, empty while something is
    public record Line(Instruction instruction, String head, String task, List<Part> shares, String over) {}

    /// A share in words.
    ///
    /// @param who to whom it was given
    public record Part(Share share, String who, String words, String remark) {}

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<Line> lines = Instruction.of(file.history()).stream()
                .map(each -> line(each, file, page))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                                PLACE,
                                "consideration/instruction/panel",
                                Map.of("lines", lines, "today", LocalDate.now(clock)))
                        .in(CasePanel.Part.TASKS));
    }

    Line line(Instruction instruction, CaseFile file, Page page) {
        return new Line(
                instruction,
                names.official(instruction.by(), page),
                said(Optional.of(instruction.task())),
                instruction.shares().stream()
                        .map(share -> new Part(share, names.of(share, page), said(share.words()), said(share.remark())))
                        .toList(),
                over(instruction, file, page));
    }

    private String over(Instruction instruction, CaseFile file, Page page) {
        if (instruction.withdrawn().isPresent()) {
            return page.say("consideration.instruction.withdrawn", said(instruction.withdrawn()));
        }
        return instruction.open() && !file.card().open() ? page.say("consideration.instruction.fell-away") : "";
    }

    private String said(Optional<TextRef> words) {
        return words.flatMap(journal::words).orElse("");
    }
}
