package kz.jauap.office.statistics.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.law.regime.Regimes;

/// A month, a quarter or a year that a report covers, written `2026-10`, `2026-Q4` or `2026`.
///
/// @param until the first day after it
public record Period(Span span, LocalDate from, LocalDate until) {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    private static final int IN_A_QUARTER = 3;

    /// How long a period is.
    public enum Span {
        MONTH,
        QUARTER,
        YEAR
    }

    public static Period month(YearMonth month) {
        return new Period(Span.MONTH, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static Period quarter(int year, int quarter) {
        LocalDate from = LocalDate.of(year, Month.of((quarter - 1) * IN_A_QUARTER + 1), 1);
        return new Period(Span.QUARTER, from, from.plusMonths(IN_A_QUARTER));
    }

    public static Period year(int year) {
        return new Period(Span.YEAR, LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year + 1, Month.JANUARY, 1));
    }

    public static Optional<Period> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(quarter(year, Integer.parseInt(matcher.group(2))));
        }
        try {
            return Optional.of(
                    matcher.group(3) == null
                            ? year(year)
                            : month(YearMonth.of(year, Integer.parseInt(matcher.group(3)))));
        } catch (DateTimeException not) {
            return Optional.empty();
        }
    }

    /// The periods to choose from, this month first: the last twelve months, four quarters and three years.
    public static List<Period> recent(LocalDate today) {
        List<Period> periods = new ArrayList<>();
        for (int back = 0; back < 12; back++) {
            periods.add(month(YearMonth.from(today).minusMonths(back)));
        }
        for (int back = 0; back < 4; back++) {
            LocalDate day = today.minusMonths((long) IN_A_QUARTER * back);
            periods.add(quarter(day.getYear(), quarter(day)));
        }
        for (int back = 0; back < 3; back++) {
            periods.add(year(today.getYear() - back));
        }
        return List.copyOf(periods);
    }

    /// Whether it lies where the office may have records: from the first year of its law to this one.
    public boolean within(LocalDate today) {
        return !from.isAfter(today) && !from.isBefore(Regimes.firstDay());
    }

    /// As it is written in addresses.
    public String code() {
        return switch (span) {
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> from.getYear() + "-Q" + quarter();
            case YEAR -> String.valueOf(from.getYear());
        };
    }

    public int quarter() {
        return quarter(from);
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / IN_A_QUARTER + 1;
    }
}
