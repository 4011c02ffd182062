package kz.jauap.office.answer.paragraph;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The standard paragraphs of the office; one that is changed becomes another, so that what was used stays known.
@Component
public class Paragraphs {
    private final ParagraphTable table;
    private final Audit audit;
    private final Clock clock;

    Paragraphs(ParagraphTable table, Audit audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Paragraph> all() {
        return table.all();
    }

    public Optional<Paragraph> find(long id) {
        return table.find(id);
    }

    /// Those for a topic, and those for any; also such whose norm has lapsed.
    public List<Paragraph> about(Optional<String> topic) {
        return all().stream()
                .filter(each -> each.topic().isEmpty() || each.topic().equals(topic))
                .toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Adds a paragraph, in the place of the one with its id where there is one.
    @Transactional
    public void put(Paragraph paragraph, long by) {
        String before = table.find(paragraph.id()).map(Paragraph::told).orElse("");
        table.withdraw(paragraph.id(), clock.instant());
        long id = table.add(paragraph, by, clock.instant());
        audit.write(by, AuditDeed.PARAGRAPH_CHANGED, Long.toString(id), Change.of(before, paragraph.told()));
    }

    @Transactional
    public void withdraw(long id, long by) {
        String before = table.find(id).map(Paragraph::told).orElse("");
        table.withdraw(id, clock.instant());
        audit.write(by, AuditDeed.PARAGRAPH_CHANGED, Long.toString(id), Change.of(before, ""));
    }
}
