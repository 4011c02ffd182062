package kz.jauap.office.site.status;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Milestone;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.route.Route;
import kz.jauap.office.registry.route.Until;

/// Everything the applicant's page shows.
///
/// @param above pieces of other rooms that stand before what happened: the answer, what one can do against it
/// @param below pieces that stand after it
/// @param way the bodies it came through, the first one first; none where nobody passed it on
/// @param outside the body outside the akimat that has the whole of it now, and answers
/// @param grievances what was filed against the answer
public record Board(
        CaseFile file,
        Body body,
        Term term,
        List<Arithmetic.Counted> terms,
        List<Milestone> happened,
        List<Message> messages,
        List<Route.Stop> way,
        List<Route.Part> parts,
        Optional<Body> outside,
        List<CardRow> grievances,
        List<Content> above,
        List<Content> below) {

    /// Until when what was passed on is answered, where all of it has one day.
    public Optional<LocalDate> passedUntil() {
        return Until.of(parts);
    }

    /// Whether it is a grievance that was found to be another person's than the case it names.
    public boolean apart() {
        return file.history().stream()
                .map(Journaled::entry)
                .filter(entry -> entry instanceof Grieving.StandsAlone || entry instanceof Grieving.StandsWith)
                .reduce((_, later) -> later)
                .filter(Grieving.StandsAlone.class::isInstance)
                .isPresent();
    }

    /// Whether the days do not run from the receipt any more: the superior annulled the answer, or its body gave it up.
    public boolean anew() {
        return anewSince(file).isPresent();
    }

    /// The day from which they run instead.
    static Optional<LocalDate> anewSince(CaseFile file) {
        return file.history().stream()
                .filter(each -> startsAnew(each.entry()))
                .map(each -> LocalDate.ofInstant(each.at(), Dates.ZONE))
                .reduce((_, last) -> last);
    }

    private static boolean startsAnew(Entry entry) {
        return entry instanceof Grieving.Conceded
                || (entry instanceof Grieving.RulingReceived received
                        && received.due().isPresent());
    }

    /// The running or ended term.
    ///
    /// @param sinceReceipt days since the first receipt, until the answer if there is one
    /// @param dayOff the last day, when the desk is closed on it
    /// @param awaited the year whose calendar the last day still awaits
    public record Term(
            LocalDate end,
            long total,
            long passed,
            long left,
            long sinceReceipt,
            Optional<LocalDate> dayOff,
            Optional<Integer> awaited) {}

    /// One letter of the correspondence.
    public record Message(Instant at, boolean own, String from, String words) {}
}
