package kz.jauap.law.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.TermRule;
import kz.jauap.law.statute.Implements;

/// What becomes of a term in which the office itself turned a person away.
///
/// No act says it: Law 221 only weighs a missed term (art. 12, paraphrase), the Code restores one missed for good
/// reason on motion (art. 92, paraphrase). The reading, until a lawyer gives his word: the term stands still on those
/// days, so that he has as many left as when he was turned away, and need not ask. What had run out before stays
/// missed; a last day that was moved off a day off is the last day.
@Implements({"A-12.1", "B-92"})
final class GivenBack {
    private final WorkCalendar calendar;
    private final TermRule rule;

    GivenBack(WorkCalendar calendar, TermRule rule) {
        this.calendar = calendar;
        this.rule = rule;
    }

    /// The term with the days that were lost added at its end; a day that was lost twice is added once.
    Term to(Term term, List<LostDays> barred) {
        Counting counting = new Counting(calendar, term.derivation().steps());
        LocalDate end = term.end();
        LocalDate last = term.anchor();
        for (LostDays each : sorted(barred)) {
            LocalDate first = later(each.from(), last.plusDays(1));
            if (!first.isAfter(each.to()) && !first.isAfter(end)) {
                int days = (int) ChronoUnit.DAYS.between(first, each.to()) + 1;
                note(counting, first, each.to(), days);
                end = counting.concluded(end, end.plusDays(days), rule);
                last = each.to();
            }
        }
        return end.equals(term.end()) ? term : longer(term, end, counting.derivation());
    }

    private void note(Counting counting, LocalDate first, LocalDate last, int days) {
        if (days == 1) {
            counting.note(StepKey.DAY_GIVEN_BACK, rule.article(), first);
        } else {
            counting.note(StepKey.GIVEN_BACK, rule.article(), first, last, days);
        }
    }

    private static Term longer(Term term, LocalDate end, Derivation derivation) {
        return new Term(term.name(), term.anchor(), term.amount(), term.unit(), end, derivation);
    }

    private static List<LostDays> sorted(List<LostDays> barred) {
        return barred.stream().sorted(Comparator.comparing(LostDays::from)).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
