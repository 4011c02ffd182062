package kz.jauap.office.statistics.report;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kz.jauap.office.statistics.Ending;

/// One column of a report.
public enum Figure {
    OPENING(Figures::opening),
    RECEIVED(Figures::received),
    PASSED_IN(Figures::passedIn),
    REOPENED(Figures::reopened),
    ENDED(Figures::ended),
    SATISFIED(Ending.SATISFIED),
    PARTLY_SATISFIED(Ending.PARTLY_SATISFIED),
    REFUSED(Ending.REFUSED),
    EXPLAINED(Ending.EXPLAINED),
    TERMINATED(Ending.TERMINATED),
    UNCONSIDERED(Ending.UNCONSIDERED),
    REDIRECTED(Ending.REDIRECTED),
    LATE(Figures::late),
    CLOSING(Figures::closing),
    OVERDUE(Figures::overdue),
    TURNED(Figures::turned),
    EXTENDED(Figures::extended),
    GRIEVED(Figures::grieved),
    /// In per cent.
    IN_TIME(Measure.of(Figures::inTime)),
    /// In calendar days.
    MEDIAN_DAYS(Measure.of(Figures::medianDays));

    /// A figure that may be unknown.
    private record Measure(Function<Figures, OptionalDouble> of) {
        static Measure of(Function<Figures, OptionalDouble> of) {
            return new Measure(of);
        }
    }

    private final Measure measure;

    Figure(ToIntFunction<Figures> count) {
        this(Measure.of(figures -> OptionalDouble.of(count.applyAsInt(figures))));
    }

    Figure(Ending ending) {
        this(Measure.of(figures -> OptionalDouble.of(figures.ending(ending))));
    }

    Figure(Measure measure) {
        this.measure = measure;
    }

    public OptionalDouble of(Figures figures) {
        return measure.of().apply(figures);
    }
}
