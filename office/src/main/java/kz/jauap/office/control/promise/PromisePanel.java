package kz.jauap.office.control.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.statute.Article;
import kz.jauap.law.term.Term;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Reckoning;
import org.springframework.stereotype.Component;

/// What the answer promised and how it stands: on the case page with who sees to it, on the applicant's page without.
@Component
public class PromisePanel implements CasePanel, ApplicantPanel {
    private static final int PLACE = 15;

    private final Journal journal;
    private final Reckoning reckoning;
    private final People people;
    private final Clock clock;

    PromisePanel(Journal journal, Reckoning reckoning, People people, Clock clock) {
        this.journal = journal;
        this.reckoning = reckoning;
        this.people = people;
        this.clock = clock;
    }

    /// A promise in words.
    ///
    /// @param owner who sees to it; empty where that is nobody's concern
    /// @param words the proof, or why it was put off
    public record Line(Promise promise, Promise.State state, String what, String owner, String words) {}

    /// Additional control until all of it is done.
    ///
    /// @param article where it stands
    /// @param told the last day for the applicant to know of it; empty on his own page, for he reads it there
    public record Control(Article article, Optional<LocalDate> told) {}

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return panel(
                lines(file, page, Optional.of(people)),
                control(file).map(term -> new Control(article(term), Optional.of(term.end()))));
    }

    @Override
    public Optional<Panel> panel(CaseFile file, Page page) {
        return panel(
                lines(file, page, Optional.empty()),
                control(file).map(term -> new Control(article(term), Optional.empty())));
    }

    private static Optional<Panel> panel(List<Line> lines, Optional<Control> control) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(PLACE, "control/promise/panel", Map.of("lines", lines, "control", control))
                        .in(Part.TASKS));
    }

    /// The term to tell of the control, from the signature that decided it, while anything is still to be done. Law
    /// 221,
    /// art. 8(4); the Code does not know it.
    private Optional<Term> control(CaseFile file) {
        if (!file.card().due().legal() || Promise.of(file.history()).stream().noneMatch(Promise::open)) {
            return Optional.empty();
        }
        return file.history().stream()
                .filter(each -> each.entry() instanceof Promising.Promised)
                .map(each -> LocalDate.ofInstant(each.at(), Dates.ZONE))
                .reduce((_, last) -> last)
                .flatMap(reckoning.terms(file.card().registered())::controlNotice);
    }

    private static Article article(Term term) {
        return Article.parse(term.derivation().steps().getFirst().article());
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
