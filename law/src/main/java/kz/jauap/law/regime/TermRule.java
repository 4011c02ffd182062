package kz.jauap.law.regime;

import kz.jauap.law.calendar.DayOne;
import kz.jauap.law.calendar.OnNonWorking;
import kz.jauap.law.calendar.Unit;

/// How one term of a regime is counted, and the article that says so.
public record TermRule(
        int amount, Unit unit, Anchor anchor, DayOne dayOne, OnNonWorking onNonWorking, String article) {}
