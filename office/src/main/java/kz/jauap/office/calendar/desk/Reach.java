package kz.jauap.office.calendar.desk;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.people.SignedIn;

/// How far a change of the calendar reaches into terms that run already, as whoever keeps them tells it.
public interface Reach {
    /// A running term over whose days the calendars differ.
    ///
    /// @param number of its case
    /// @param alias of its case, for addresses
    /// @param told the last day and the control day as they were told, which stay
    /// @param anew the same, were the term counted by the new calendar
    record Line(String number, String alias, Days told, Days anew) {
        /// Whether the new calendar would end it on other days.
        public boolean moved() {
            return !told.equals(anew);
        }
    }

    /// A last day and the staff's own last day before it.
    record Days(LocalDate last, LocalDate control) {}

    /// What is touched.
    ///
    /// @param cases how many running terms have a changed day in them
    /// @param lines the most pressing of them that the reader may see
    record Touched(int cases, List<Line> lines) {}

    /// What a change of the days from the first to the last of them would touch.
    Touched by(WorkCalendar next, LocalDate first, LocalDate last, SignedIn who);
}
