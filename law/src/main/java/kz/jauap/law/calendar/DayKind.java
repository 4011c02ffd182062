package kz.jauap.law.calendar;

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

    public boolean isWorking() {
        return switch (this) {
            case WORKING, SHORT_DAY, WORKING_WEEKEND -> true;
            case WEEKEND, HOLIDAY, SUBSTITUTE_DAY_OFF, DAY_OFF, MOVED_DAY_OFF -> false;
        };
    }
}
