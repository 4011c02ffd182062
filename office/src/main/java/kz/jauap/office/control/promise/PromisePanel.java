package kz.jauap.office.control.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// What the answer promised and how it stands: on the case page with who sees to it, on the applicant's page without.
@Component
public class PromisePanel implements CasePanel, ApplicantPanel {
    private static final int PLACE = 15;

    private final Journal journal;
    private final People people;
    private final Clock clock;

    PromisePanel(Journal journal, People people, Clock clock) {
        this.journal = journal;
        this.people = people;
        this.clock = clock;
    }

    /// A promise in words.
    ///
    /// @param owner who sees to it; empty where that is nobody's concern
    /// @param words the proof, or why it was put off
    public record Line(Promise promise, Promise.State state, String what, String owner, String words) {}

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return panel(lines(file, page, Optional.of(people)));
    }

    @Override
    public Optional<Panel> panel(CaseFile file, Page page) {
        return panel(lines(file, page, Optional.empty()));
    }

    private static Optional<Panel> panel(List<Line> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(PLACE, "control/promise/panel", Map.of("lines", lines)).in(Part.TASKS));
    }

    private List<Line> lines(CaseFile file, Page page, Optional<People> staff) {
        LocalDate today = LocalDate.now(clock);
        return Promise.of(file.history()).stream()
                .map(promise -> new Line(
                        promise,
                        promise.state(today),
                        journal.words(promise.what()).orElse(""),
                        staff.flatMap(all -> all.find(promise.owner()))
                                .map(officer -> officer.name().signature(page.lang()))
                                .orElse(""),
                        promise.words().flatMap(journal::words).orElse("")))
                .toList();
    }
}
