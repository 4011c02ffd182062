package kz.jauap.law.calendar;

import java.time.LocalDate;

/// Why a day is worked or not.
public enum DayKind {
    WORKING,
    SHORT_DAY,
    WORKING_WEEKEND,
    WEEKEND,
    HOLIDAY,
    SUBSTITUTE_DAY_OFF,
    DAY_OFF,
    MOVED_DAY_OFF;

    /// Whether the day is worked.
    public boolean isWorking() {
        return switch (this) {
            case WORKING, SHORT_DAY, WORKING_WEEKEND -> true;
            case WEEKEND, HOLIDAY, SUBSTITUTE_DAY_OFF, DAY_OFF, MOVED_DAY_OFF -> false;
        };
    }

    /// Whether a day that the week's pattern makes a day off, or a working one, can be listed as this.
    public boolean fits(LocalDate date) {
        return switch (this) {
            case HOLIDAY, DAY_OFF -> true;
            case WORKING_WEEKEND -> Holidays.isWeekend(date);
            case SHORT_DAY, SUBSTITUTE_DAY_OFF, MOVED_DAY_OFF -> !Holidays.isWeekend(date);
            case WORKING, WEEKEND -> false;
        };
    }
}
