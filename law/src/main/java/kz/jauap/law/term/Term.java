package kz.jauap.law.term;

import java.time.Instant;
import java.time.LocalDate;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.calendar.Unit;

/// A term with its last day and its derivation.
///
/// @param anchor the day it is counted from; for an extension still the anchor of the consideration
/// @param amount how much of the unit; for an extension the days it added
/// @param end the last day, which belongs to the term as a whole
public record Term(TermName name, LocalDate anchor, int amount, Unit unit, LocalDate end, Derivation derivation) {

    /// The first moment at which the term is missed: 00:00 in Almaty of the day after the last.
    public Instant overdueFrom() {
        return Almaty.startOf(end.plusDays(1));
    }

    /// What holds after a recount on a newer calendar: a term already told to the applicant is never shortened.
    public Term orLater(Term recounted) {
        return recounted.end.isAfter(end) ? recounted : this;
    }

    public boolean isOverdue(Instant now) {
        return !now.isBefore(overdueFrom());
    }
}
