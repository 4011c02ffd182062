package kz.jauap.office.consideration.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.consideration.Findings;
import kz.jauap.office.consideration.Running;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Inquiries, checks on site and meetings with what came of them, on the page of the case.
@Component
public class FindingsPanel implements CasePanel {
    private static final int PLACE = 20;
    private static final String KEY = "consideration.panel.";

    private final Journal journal;
    private final Running running;

    FindingsPanel(Journal journal, Running running) {
        this.journal = journal;
        this.running = running;
    }

    /// One thing that was done to find out.
    ///
    /// @param key of its name
    /// @param when by when others must reply, or when the applicant may come; in words
    /// @param to whom an inquiry went
    public record Line(Instant at, String key, String when, String to, String words) {}

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<Line> lines = file.history().stream()
                .flatMap(each -> line(each, file, page).stream())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                                PLACE,
                                "consideration/findings",
                                Map.of("lines", lines, "unanswered", Findings.unanswered(file.history())))
                        .in(Part.TASKS));
    }

    private Optional<Line> line(Journaled journaled, CaseFile file, Page page) {
        if (!(journaled.entry() instanceof Considering considering)) {
            return Optional.empty();
        }
        Instant at = journaled.at();
        return switch (considering) {
            case Considering.InquirySent(var to, var question) ->
                Optional.of(new Line(at, KEY + "inquiry", replyBy(file, at, page), said(to), said(question)));
            case Considering.InquiryAnswered(var reply) -> Optional.of(line(at, "reply", said(reply)));
            case Considering.VisitAppointed(var day, var place) ->
                Optional.of(new Line(at, KEY + "visit", page.say(KEY + "day", day), "", said(place)));
            case Considering.VisitHeld(var report) -> Optional.of(line(at, "report", said(report)));
            case Considering.MeetingAppointed(var hour, var _, var place) ->
                Optional.of(new Line(at, KEY + "meeting", page.say(KEY + "day", hour), "", said(place)));
            case Considering.MeetingHeld(var _, var minutes) -> Optional.of(line(at, "minutes", said(minutes)));
            case Considering.CalledOff(var _, var reason) -> Optional.of(line(at, "off", said(reason)));
            case Considering.InvitationAnswered(var _, var coming) -> Optional.of(line(at, coming.name(), ""));
            case Considering.VisitAsked _, Considering.VisitRefused _, Considering.PaperAdded _, Considering.Noted _ ->
                Optional.empty();
        };
    }

    private static Line line(Instant at, String what, String words) {
        return new Line(at, KEY + what, "", "", words);
    }

    private String replyBy(CaseFile file, Instant at, Page page) {
        return running.materials(file.card(), LocalDate.ofInstant(at, Dates.ZONE))
                .map(term -> page.say(KEY + "reply-by", term.end()))
                .orElse("");
    }

    private String said(TextRef ref) {
        return journal.words(ref).orElse("");
    }
}
