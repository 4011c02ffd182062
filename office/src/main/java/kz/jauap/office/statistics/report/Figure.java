package kz.jauap.office.statistics.report;

import java.util.OptionalDouble;
import kz.jauap.office.statistics.Ending;

/// One column of a report.
public enum Figure {
    OPENING,
    RECEIVED,
    PASSED_IN,
    REPEATED,
    REOPENED,
    ENDED,
    SATISFIED,
    PARTLY_SATISFIED,
    REFUSED,
    EXPLAINED,
    TERMINATED,
    UNCONSIDERED,
    REDIRECTED,
    MADE_OFFICIAL,
    LATE,
    CLOSING,
    OVERDUE,
    TURNED,
    EXTENDED,
    GRIEVED,
    /// In per cent.
    IN_TIME,
    /// In calendar days.
    MEDIAN_DAYS;

    /// What stands in this column; empty where it cannot be told.
    public OptionalDouble of(Figures figures) {
        return switch (this) {
            case OPENING -> OptionalDouble.of(figures.opening());
            case RECEIVED -> OptionalDouble.of(figures.received());
            case PASSED_IN -> OptionalDouble.of(figures.passedIn());
            case REPEATED -> OptionalDouble.of(figures.repeated());
            case REOPENED -> OptionalDouble.of(figures.reopened());
            case ENDED -> OptionalDouble.of(figures.ended());
            case SATISFIED -> OptionalDouble.of(figures.ending(Ending.SATISFIED));
            case PARTLY_SATISFIED -> OptionalDouble.of(figures.ending(Ending.PARTLY_SATISFIED));
            case REFUSED -> OptionalDouble.of(figures.ending(Ending.REFUSED));
            case EXPLAINED -> OptionalDouble.of(figures.ending(Ending.EXPLAINED));
            case TERMINATED -> OptionalDouble.of(figures.ending(Ending.TERMINATED));
            case UNCONSIDERED -> OptionalDouble.of(figures.ending(Ending.UNCONSIDERED));
            case MADE_OFFICIAL -> OptionalDouble.of(figures.ending(Ending.MADE_OFFICIAL));
            case REDIRECTED -> OptionalDouble.of(figures.ending(Ending.REDIRECTED));
            case LATE -> OptionalDouble.of(figures.late());
            case CLOSING -> OptionalDouble.of(figures.closing());
            case OVERDUE -> OptionalDouble.of(figures.overdue());
            case TURNED -> OptionalDouble.of(figures.turned());
            case EXTENDED -> OptionalDouble.of(figures.extended());
            case GRIEVED -> OptionalDouble.of(figures.grieved());
            case IN_TIME -> figures.inTime();
            case MEDIAN_DAYS -> figures.medianDays();
        };
    }
}
