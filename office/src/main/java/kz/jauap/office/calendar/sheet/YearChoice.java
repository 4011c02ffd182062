package kz.jauap.office.calendar.sheet;

import java.time.LocalDate;
import kz.jauap.law.calendar.WorkCalendar;

/// Which listed year a reader means.
public final class YearChoice {
    private YearChoice() {}

    /// The listed year he asked for, else this one, else the listed year that is nearest.
    public static int of(String asked, WorkCalendar calendar, LocalDate today) {
        return calendar.years().stream()
                .filter(year -> Integer.toString(year).equals(asked))
                .findFirst()
                .orElseGet(() -> Math.clamp(
                        today.getYear(),
                        calendar.years().first(),
                        calendar.years().last()));
    }
}
