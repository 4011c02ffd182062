package kz.jauap.law.grievance;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.statute.Implements;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;

/// How the body complained of stands to the complaint.
public enum Stand {
    /// It keeps to what it did; the superior decides.
    KEPT,
    /// It has met the demands in full itself; there is nothing left to decide.
    GIVEN_UP;

    /// The body complained of hands complaint and file up within three working days of receipt, or in the same days
    /// gives a favourable act that meets the demands in full (art. 91(4), paraphrase). Law 221 knows no such thing.
    ///
    /// @return until when it may still give up its stand; empty where it may not, or no longer
    @Implements("B-91.4")
    public static Optional<Term> open(RegimeId id, WorkCalendar calendar, LocalDate receipt, LocalDate today) {
        return Terms.of(id, calendar).handingUp(receipt).filter(term -> !today.isAfter(term.end()));
    }
}
