package kz.jauap.law.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.law.calendar.DayKind;
import kz.jauap.law.calendar.DayOne;
import kz.jauap.law.calendar.OnNonWorking;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.TermRule;
import kz.jauap.law.statute.Act;

/// One count on one calendar, which notes each step as it takes it.
final class Counting {

    private final WorkCalendar calendar;
    private final List<Step> steps;

    Counting(WorkCalendar calendar, List<Step> taken) {
        this.calendar = calendar;
        this.steps = new ArrayList<>(taken);
    }

    /// Counts a whole term from its anchor.
    Term term(TermName name, TermRule rule, LocalDate anchor) {
        LocalDate before = rule.dayOne() == DayOne.NEXT_DAY ? anchor : anchor.minusDays(1);
        LocalDate end = switch (rule.unit()) {
            case CALENDAR_DAY -> calendarDays(rule, before);
            case WORKING_DAY -> workingDays(rule, before);
            case MONTH -> months(rule, before);
        };
        LocalDate last = concluded(before, end, rule);
        return new Term(name, anchor, rule.amount(), rule.unit(), last, derivation());
    }

    private void noteUnconfirmed(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!calendar.isConfirmed(year)) {
                note(StepKey.YEAR_UNCONFIRMED, Act.HOLIDAYS.article("5"), String.valueOf(year));
            }
        }
    }

    /// The last day after the rule for days off, noted as such.
    LocalDate concluded(LocalDate from, LocalDate day, TermRule rule) {
        LocalDate end = calendar.isWorking(day) ? day : offDay(day, rule);
        if (rule.isCalendarBound()) noteUnconfirmed(from, end);
        note(StepKey.LAST_DAY, rule.article(), end);
        return end;
    }

    Derivation derivation() {
        return new Derivation(steps);
    }

    void note(StepKey key, String article, Object... args) {
        steps.add(key.step(article, args));
    }

    private LocalDate offDay(LocalDate day, TermRule rule) {
        if (rule.onNonWorking() == OnNonWorking.KEEP) {
            note(StepKey.KEPT_ON_DAY_OFF, rule.article(), day);
            return day;
        }
        LocalDate next = calendar.firstWorkingOnOrAfter(day);
        note(StepKey.ROLLED_FORWARD, rule.article(), day, next);
        return next;
    }

    private LocalDate calendarDays(TermRule rule, LocalDate before) {
        note(StepKey.CALENDAR_DAYS, rule.article(), rule.amount());
        note(StepKey.FIRST_DAY, rule.article(), before.plusDays(1));
        return before.plusDays(rule.amount());
    }

    private LocalDate months(TermRule rule, LocalDate before) {
        note(StepKey.MONTHS, rule.article(), rule.amount());
        return before.plusMonths(rule.amount());
    }

    private LocalDate workingDays(TermRule rule, LocalDate before) {
        note(StepKey.WORKING_DAYS, rule.article(), rule.amount());
        note(StepKey.FIRST_DAY, rule.article(), calendar.nextWorkingAfter(before));
        LocalDate day = before;
        int weekends = 0;
        for (int left = rule.amount(); left > 0; ) {
            day = day.plusDays(1);
            DayKind kind = calendar.kind(day);
            if (kind.isWorking()) left--;
            if (kind == DayKind.WEEKEND) weekends++;
            noteSpecial(kind, day);
        }
        if (weekends > 0) note(StepKey.WEEKENDS_SKIPPED, Act.LABOUR.article("84"), weekends);
        return day;
    }

    private void noteSpecial(DayKind kind, LocalDate day) {
        switch (kind) {
            case WORKING, SHORT_DAY, WEEKEND -> {}
            case HOLIDAY -> note(StepKey.HOLIDAY_SKIPPED, Act.HOLIDAYS.article("5"), day);
            case SUBSTITUTE_DAY_OFF -> note(StepKey.SUBSTITUTE_DAY_OFF_SKIPPED, Act.HOLIDAYS.article("5"), day);
            case DAY_OFF -> note(StepKey.DAY_OFF_SKIPPED, Act.LABOUR.article("84"), day);
            case MOVED_DAY_OFF -> note(StepKey.MOVED_DAY_OFF_SKIPPED, Act.LABOUR.article("85"), day);
            case WORKING_WEEKEND -> note(StepKey.WORKING_WEEKEND_COUNTED, Act.LABOUR.article("85"), day);
        }
    }
}
