package kz.jauap.office.site.status;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Milestone;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseFile;

/// Everything the applicant's page shows.
///
/// @param above pieces of other rooms that stand before what happened: the answer, what one can do against it
/// @param below pieces that stand after it
/// @param grievances what was filed against the answer
public record Board(
        CaseFile file,
        Body body,
        Term term,
        List<Arithmetic.Counted> terms,
        List<Milestone> happened,
        List<Message> messages,
        List<Part> parts,
        List<CardRow> grievances,
        List<Content> above,
        List<Content> below) {

    /// The running or ended term.
    ///
    /// @param sinceReceipt days since the first receipt, until the answer if there is one
    /// @param dayOff the last day, when the desk is closed on it
    public record Term(
            LocalDate end, long total, long passed, long left, long sinceReceipt, Optional<LocalDate> dayOff) {}

    /// One letter of the correspondence.
    public record Message(Instant at, boolean own, String from, String words) {}

    /// What was passed on inside the akimat: still the applicant's own appeal.
    ///
    /// @param claims what of it went along, in his words; none where all of it did
    public record Part(CardRow row, Body body, List<String> claims) {}
}
