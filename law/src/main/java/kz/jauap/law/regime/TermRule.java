package kz.jauap.law.regime;

import kz.jauap.law.calendar.DayOne;
import kz.jauap.law.calendar.OnNonWorking;
import kz.jauap.law.calendar.Unit;

/// How one term of a regime is counted, and the article that says so.
public record TermRule(int amount, Unit unit, Anchor anchor, DayOne dayOne, OnNonWorking onNonWorking, String article) {

    /// The same count resting on another article.
    public TermRule citing(String other) {
        return new TermRule(amount, unit, anchor, dayOne, onNonWorking, other);
    }

    /// Whether its end depends on which days are worked.
    public boolean isCalendarBound() {
        return unit == Unit.WORKING_DAY || onNonWorking == OnNonWorking.ROLL_FORWARD;
    }
}
