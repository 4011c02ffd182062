package kz.jauap.office.statistics.report;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import kz.jauap.office.statistics.Ending;

/// One column of a report.
public enum Figure {
    OPENING,
    RECEIVED,
    PASSED_IN,
    REPEATED,
    REOPENED,
    /// Ended or open: what the shares are of.
    WORKED,
    ENDED,
    ANSWERED,
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
    SENT_ON,
    GRIEVED,
    /// In per cent.
    IN_TIME,
    /// In per cent.
    EXTENDED_SHARE,
    /// In per cent.
    SENT_ON_SHARE,
    /// In per cent.
    SATISFIED_SHARE,
    /// In per cent.
    UNANSWERED_SHARE,
    /// In calendar days.
    MEDIAN_DAYS,
    /// In calendar days.
    NINETIETH_DAYS;

    /// Which of the cases count here, in the words of [CaseCounts]; empty for what is no count.
    public Optional<String> counted() {
        return switch (this) {
            case OPENING -> Optional.of("was_open");
            case RECEIVED -> Optional.of("fresh");
            case PASSED_IN -> Optional.of("fresh and part");
            case REPEATED -> Optional.of("fresh and found_repeated");
            case REOPENED -> Optional.of("ended_on is null and not fresh and not was_open");
            case WORKED -> Optional.of("dealt_with");
            case ENDED -> Optional.of("ended");
            case ANSWERED -> Optional.of("answered");
            case SATISFIED, PARTLY_SATISFIED, REFUSED, EXPLAINED, TERMINATED, UNCONSIDERED, REDIRECTED, MADE_OFFICIAL ->
                Optional.of("ended and result = '%s'".formatted(name()));
            case LATE -> Optional.of("answered and ended_on > due");
            case CLOSING -> Optional.of("ended_on is null");
            case OVERDUE -> Optional.of("ended_on is null and due < day");
            case TURNED -> Optional.of("dealt_with and turned");
            case EXTENDED -> Optional.of("dealt_with and extended");
            case SENT_ON -> Optional.of("dealt_with and redirected");
            case GRIEVED -> Optional.of("newly_grieved");
            case IN_TIME,
                    EXTENDED_SHARE,
                    SENT_ON_SHARE,
                    SATISFIED_SHARE,
                    UNANSWERED_SHARE,
                    MEDIAN_DAYS,
                    NINETIETH_DAYS -> Optional.empty();
        };
    }

    /// Of which count it is a part, so that the rest is known with it; empty where it is none's.
    public Optional<Figure> whole() {
        return switch (this) {
            case PASSED_IN, REPEATED -> Optional.of(RECEIVED);
            case UNCONSIDERED, REDIRECTED, MADE_OFFICIAL -> Optional.of(ENDED);
            case LATE, SATISFIED, PARTLY_SATISFIED, REFUSED, EXPLAINED, TERMINATED -> Optional.of(ANSWERED);
            case OVERDUE -> Optional.of(CLOSING);
            case ENDED, CLOSING, TURNED, EXTENDED, SENT_ON -> Optional.of(WORKED);
            case OPENING,
                    RECEIVED,
                    REOPENED,
                    WORKED,
                    ANSWERED,
                    GRIEVED,
                    IN_TIME,
                    EXTENDED_SHARE,
                    SENT_ON_SHARE,
                    SATISFIED_SHARE,
                    UNANSWERED_SHARE,
                    MEDIAN_DAYS,
                    NINETIETH_DAYS -> Optional.empty();
        };
    }

    /// The counts from which it follows: a count from itself.
    public Set<Figure> from() {
        return switch (this) {
            case IN_TIME -> Set.of(ANSWERED, LATE);
            case EXTENDED_SHARE -> Set.of(WORKED, EXTENDED);
            case SENT_ON_SHARE -> Set.of(WORKED, SENT_ON);
            case SATISFIED_SHARE -> Set.of(ANSWERED, SATISFIED);
            case UNANSWERED_SHARE -> Set.of(WORKED, OVERDUE);
            case MEDIAN_DAYS, NINETIETH_DAYS -> Set.of(ANSWERED);
            case OPENING,
                    RECEIVED,
                    PASSED_IN,
                    REPEATED,
                    REOPENED,
                    WORKED,
                    ENDED,
                    ANSWERED,
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
                    SENT_ON,
                    GRIEVED -> Set.of(this);
        };
    }

    /// What stands in this column; empty where it cannot be told.
    public OptionalDouble of(Figures figures) {
        return switch (this) {
            case OPENING -> OptionalDouble.of(figures.opening());
            case RECEIVED -> OptionalDouble.of(figures.received());
            case PASSED_IN -> OptionalDouble.of(figures.passedIn());
            case REPEATED -> OptionalDouble.of(figures.repeated());
            case REOPENED -> OptionalDouble.of(figures.reopened());
            case WORKED -> OptionalDouble.of(figures.worked());
            case ENDED -> OptionalDouble.of(figures.ended());
            case ANSWERED -> OptionalDouble.of(figures.answered());
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
            case SENT_ON -> OptionalDouble.of(figures.sentOn());
            case GRIEVED -> OptionalDouble.of(figures.grieved());
            case IN_TIME -> figures.inTime();
            case EXTENDED_SHARE -> figures.share(figures.extended());
            case SENT_ON_SHARE -> figures.share(figures.sentOn());
            case SATISFIED_SHARE -> figures.satisfied();
            case UNANSWERED_SHARE -> figures.share(figures.overdue());
            case MEDIAN_DAYS -> figures.medianDays();
            case NINETIETH_DAYS -> figures.ninetiethDays();
        };
    }
}
