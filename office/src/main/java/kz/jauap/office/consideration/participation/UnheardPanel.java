package kz.jauap.office.consideration.participation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CasePanel.Panel;
import kz.jauap.office.registry.file.Chronicle;
import kz.jauap.office.registry.file.QueuePanel;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.load.LastWords;
import org.springframework.stereotype.Component;

/// Above the queue of whoever considers a case, or of the chancellery where nobody does: what applicants have said to
/// which nobody has done anything yet.
@Component
public class UnheardPanel implements QueuePanel {
    private static final int PLACE = 5;

    private final LastWords lastWords;
    private final Journal journal;
    private final Telling telling;
    private final People people;

    UnheardPanel(LastWords lastWords, Journal journal, Telling telling, People people) {
        this.lastWords = lastWords;
        this.journal = journal;
        this.telling = telling;
        this.people = people;
    }

    /// A case and what its applicant said last.
    public record Row(CardRow row, Telling.Told told) {}

    @Override
    public Optional<Panel> panel(SignedIn who, Page page) {
        List<BodyId> chancelleries = who.capacities().stream()
                .filter(capacity -> capacity.has(Role.REGISTRAR))
                .map(Officer::body)
                .toList();
        List<Row> rows = lastWords.unheard(people.access(who).sight(), chancelleries).stream()
                .flatMap(row -> said(row, page.lang()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(PLACE, "consideration/participation/unheard", Map.of("rows", rows)));
    }

    private Stream<Row> said(CardRow row, Lang lang) {
        List<Journaled> since = journal.history(row.appeal()).reversed().stream()
                .takeWhile(each -> !(each.actor() instanceof Actor.Official))
                .filter(each -> asks(each.entry()))
                .toList();
        return telling.of(since.reversed(), Chronicle.Audience.STAFF, lang).stream()
                .limit(1)
                .map(told -> new Row(row, told));
    }

    /// Whether somebody has to do something about it: who comes as he was invited asks nothing.
    private static boolean asks(Entry said) {
        return switch (said) {
            case Corresponding.ApplicantWrote _, Corresponding.Withdrew _, Corresponding.MaterialsAsked _ -> true;
            case Considering.InvitationAnswered(var _, var coming) -> coming == Considering.Coming.CANNOT;
            case Entry _ -> false;
        };
    }
}
