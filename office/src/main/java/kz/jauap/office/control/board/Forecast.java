package kz.jauap.office.control.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.registry.load.Pending;

/// What falls due in the next days, against what the executors bring in, and how many days will be missed.
///
/// @param nobodys cases due that nobody has been given; they count as no miss
public record Forecast(List<Day> days, List<Desk> desks, int nobodys, int unknown) {
    /// How far the forecast looks.
    static final int DAYS = 14;

    /// One day of it.
    ///
    /// @param able how many answers all executors together bring in that day
    public record Day(LocalDate day, int due, double able, int missed) {}

    static LocalDate horizon(LocalDate today) {
        return today.plusDays(DAYS - 1L);
    }

    /// @param pending all open cases of the scope
    static Forecast of(List<Pending> pending, Pace pace, LocalDate today, Predicate<LocalDate> working) {
        LocalDate horizon = horizon(today);
        List<Desk> desks = desks(pending, pace);
        Map<LocalDate, Long> missed = desks.stream()
                .flatMap(desk -> desk.misses(today, horizon, working).stream())
                .collect(Collectors.groupingBy(Pending::considerBy, Collectors.counting()));
        Map<LocalDate, Long> due =
                pending.stream().collect(Collectors.groupingBy(Pending::considerBy, Collectors.counting()));
        double able = desks.stream().mapToDouble(Desk::pace).sum();
        List<Day> days = Stream.iterate(today, day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> new Day(
                        day,
                        Math.toIntExact(due.getOrDefault(day, 0L)),
                        working.test(day) ? able : 0,
                        Math.toIntExact(missed.getOrDefault(day, 0L))))
                .toList();
        return new Forecast(days, desks, nobodys(pending, today, horizon), unknown(pending, pace, today, horizon));
    }

    static List<Desk> desks(List<Pending> pending, Pace pace) {
        return pending.stream()
                .filter(each -> each.executor().isPresent())
                .collect(Collectors.groupingBy(each -> each.executor().getAsLong()))
                .entrySet()
                .stream()
                .flatMap(each -> {
                    Pending any = each.getValue().getFirst();
                    return pace
                            .of(any.executor(), any.body())
                            .map(rate -> new Desk(any.body(), each.getKey(), rate, each.getValue()))
                            .stream();
                })
                .toList();
    }

    private static int nobodys(List<Pending> pending, LocalDate today, LocalDate horizon) {
        return (int) pending.stream()
                .filter(each -> due(each, today, horizon) && each.executor().isEmpty())
                .count();
    }

    private static int unknown(List<Pending> pending, Pace pace, LocalDate today, LocalDate horizon) {
        return (int) pending.stream()
                .filter(each -> due(each, today, horizon) && each.executor().isPresent())
                .filter(each -> pace.of(each.executor(), each.body()).isEmpty())
                .count();
    }

    private static boolean due(Pending each, LocalDate today, LocalDate horizon) {
        return !each.considerBy().isBefore(today) && !each.considerBy().isAfter(horizon);
    }

    public int missed() {
        return days.stream().mapToInt(Day::missed).sum();
    }

    public int due() {
        return days.stream().mapToInt(Day::due).sum();
    }

    /// The greatest height a chart of it needs.
    public double highest() {
        return days.stream()
                .mapToDouble(day -> Math.max(day.due(), day.able()))
                .max()
                .orElse(0);
    }
}
