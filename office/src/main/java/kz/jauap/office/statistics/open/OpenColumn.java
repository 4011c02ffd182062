package kz.jauap.office.statistics.open;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Told;

/// A column of the open data, which says a figure; its name there is what it is called in lower case.
public enum OpenColumn {
    RECEIVED(Figure.RECEIVED, Unit.CASES),
    ANSWERED(Figure.ANSWERED, Unit.CASES),
    SATISFIED(Figure.SATISFIED, Unit.CASES),
    LATE(Figure.LATE, Unit.CASES),
    FROM_OTHER_BODIES(Figure.PASSED_IN, Unit.CASES),
    IN_WORK(Figure.WORKED, Unit.CASES),
    EXTENDED(Figure.EXTENDED, Unit.CASES),
    REDIRECTED(Figure.SENT_ON, Unit.CASES),
    OVERDUE(Figure.OVERDUE, Unit.CASES),
    IN_TIME_PERCENT(Figure.IN_TIME, Unit.PERCENT),
    EXTENDED_PERCENT(Figure.EXTENDED_SHARE, Unit.PERCENT),
    REDIRECTED_PERCENT(Figure.SENT_ON_SHARE, Unit.PERCENT),
    SATISFIED_PERCENT(Figure.SATISFIED_SHARE, Unit.PERCENT),
    UNANSWERED_PERCENT(Figure.UNANSWERED_SHARE, Unit.PERCENT),
    MEDIAN_DAYS(Figure.MEDIAN_DAYS, Unit.DAYS),
    NINETIETH_DAYS(Figure.NINETIETH_DAYS, Unit.DAYS);

    /// What a figure is counted in.
    public enum Unit {
        CASES,
        PERCENT,
        DAYS
    }

    /// The columns before the figures, and the last, which names the value.
    static final List<String> KEYS = List.of("period", "class", "division", "value");

    static final String NAME = "name";

    private final Figure figure;
    private final Unit unit;

    OpenColumn(Figure figure, Unit unit) {
        this.figure = figure;
        this.unit = unit;
    }

    public Figure figure() {
        return figure;
    }

    public Unit unit() {
        return unit;
    }

    /// As it is written in the data.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// To a tenth.
    OptionalDouble of(Told told) {
        OptionalDouble value = told.of(figure);
        return value.isPresent() ? OptionalDouble.of(Math.round(value.getAsDouble() * 10) / 10.0) : value;
    }

    /// Empty where there is none.
    static String written(OptionalDouble value) {
        return value.stream().mapToObj(OpenColumn::plain).collect(Collectors.joining());
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    static List<OpenColumn> all() {
        return Arrays.asList(values());
    }
}
