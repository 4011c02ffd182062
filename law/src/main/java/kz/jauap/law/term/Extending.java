package kz.jauap.law.term;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.jauap.law.calendar.OnNonWorking;
import kz.jauap.law.calendar.Unit;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.Authority;
import kz.jauap.law.regime.ExtensionRule;
import kz.jauap.law.regime.Regime;

/// Extension of a running consideration: by how much, how often, by whom, and until when it can still be
/// decided.
final class Extending {

    private final Regime regime;
    private final WorkCalendar calendar;

    Extending(Regime regime, WorkCalendar calendar) {
        this.regime = regime;
        this.calendar = calendar;
    }

    Term extended(Term running, int days, LocalDate decided) {
        Set<ExtensionBar> bars = substance(running, days, decided);
        if (!bars.isEmpty()) throw new IllegalArgumentException("extension is barred: " + bars);
        String article = regime.extension().article();
        Counting counting = new Counting(calendar, running.derivation().steps());
        counting.note(StepKey.EXTENDED_BY, article, days);
        counting.note(StepKey.EXTENSION_CAP, article, cap(running, decided));
        LocalDate end = counting.concluded(
                running.end(), running.end().plusDays(days), regime.ordinary().citing(article));
        return new Term(TermName.EXTENSION, running.anchor(), days, Unit.CALENDAR_DAY, end, counting.derivation());
    }

    LocalDate cap(Term running, LocalDate decided) {
        return switch (regime.extension()) {
            case ExtensionRule.Once once ->
                running.name() == TermName.CONSIDERATION ? running.end().plusDays(once.days()) : running.end();
            case ExtensionRule.UpTo upTo -> {
                LocalDate base = switch (upTo.from()) {
                    case DECISION -> decided;
                    case ANCHOR -> running.anchor();
                };
                yield settled(base.plusMonths(upTo.months()));
            }
        };
    }

    Set<ExtensionBar> bars(Term running, int days, LocalDate decided, Authority by) {
        Set<ExtensionBar> bars = substance(running, days, decided);
        if (decided.isAfter(running.end())) bars.add(ExtensionBar.EXPIRED);
        if (!regime.extension().by().contains(by)) bars.add(ExtensionBar.NOT_AUTHORISED);
        return bars;
    }

    private Set<ExtensionBar> substance(Term running, int days, LocalDate decided) {
        Set<ExtensionBar> bars = EnumSet.noneOf(ExtensionBar.class);
        switch (running.name()) {
            case CONSIDERATION -> {}
            case EXTENSION -> {
                if (regime.extension() instanceof ExtensionRule.Once) bars.add(ExtensionBar.ALREADY_EXTENDED);
            }
            case COMPLAINT_CONSIDERATION,
                    EXTENSION_NOTICE,
                    REDIRECTION,
                    MATERIALS,
                    CONTROL_NOTICE,
                    GRIEVANCE,
                    HANDING_UP,
                    SUIT,
                    CARRYING_OUT -> bars.add(ExtensionBar.NOT_EXTENDABLE);
        }
        if (days < 1) bars.add(ExtensionBar.NO_DAYS);
        else if (bars.isEmpty() && overCap(running, days, decided)) bars.add(ExtensionBar.OVER_CAP);
        return bars;
    }

    private boolean overCap(Term running, int days, LocalDate decided) {
        return settled(running.end().plusDays(days)).isAfter(cap(running, decided));
    }

    private LocalDate settled(LocalDate day) {
        return regime.ordinary().onNonWorking() == OnNonWorking.KEEP ? day : calendar.firstWorkingOnOrAfter(day);
    }
}
