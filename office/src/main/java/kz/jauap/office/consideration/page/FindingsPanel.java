package kz.jauap.office.consideration.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.term.Term;
import kz.jauap.office.consideration.Findings;
import kz.jauap.office.consideration.Running;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Inquiries and checks on site with what came of them, on the page of the case.
@Component
public class FindingsPanel implements CasePanel {
    private static final int PLACE = 20;
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Journal journal;
    private final Running running;

    FindingsPanel(Journal journal, Running running) {
        this.journal = journal;
        this.running = running;
    }

    /// One thing that was done to find out.
    ///
    /// @param key of its name
    /// @param until by when others must reply, or the day of the visit
    public record Line(Instant at, String key, Optional<LocalDate> until, String to, String words) {}

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<Line> lines = file.history().stream()
                .flatMap(each -> line(each, file).map(Stream::of).orElseGet(Stream::empty))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                                PLACE,
                                "consideration/findings",
                                Map.of("lines", lines, "unanswered", Findings.unanswered(file.history())))
                        .in(Part.TASKS));
    }

    private Optional<Line> line(Journaled journaled, CaseFile file) {
        if (!(journaled.entry() instanceof Considering considering)) {
            return Optional.empty();
        }
        Instant at = journaled.at();
        return switch (considering) {
            case Considering.InquirySent(var to, var question) ->
                Optional.of(new Line(at, "consideration.panel.inquiry", replyBy(file, at), said(to), said(question)));
            case Considering.InquiryAnswered(var reply) ->
                Optional.of(new Line(at, "consideration.panel.reply", Optional.empty(), "", said(reply)));
            case Considering.VisitAppointed(var day, var place) ->
                Optional.of(new Line(at, "consideration.panel.visit", Optional.of(day), "", said(place)));
            case Considering.VisitHeld(var report) ->
                Optional.of(new Line(at, "consideration.panel.report", Optional.empty(), "", said(report)));
            case Considering.Noted _ -> Optional.empty();
        };
    }

    private Optional<LocalDate> replyBy(CaseFile file, Instant at) {
        return running.materials(file.card(), LocalDate.ofInstant(at, ALMATY)).map(Term::end);
    }

    private String said(TextRef ref) {
        return journal.words(ref).orElse("");
    }
}
