package kz.jauap.office.urgent.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.urgent.UrgentSettings;
import kz.jauap.office.urgent.alarm.Alarm;

/// How a time's alarms were dealt with, in minutes from the receipt.
///
/// @param dismissed how many of each cause a person found to be nothing
public record Figures(Map<Alarm.Cause, Long> raised, Map<Alarm.Cause, Long> dismissed, Span taking, Span handing) {
    /// How long something took.
    ///
    /// @param inTime how many came within this installation's own limit
    public record Span(int count, int inTime, OptionalLong median, OptionalLong longest) {
        static Span of(List<Duration> spans, Duration limit) {
            List<Long> minutes =
                    spans.stream().map(Duration::toMinutes).sorted().toList();
            int inTime = (int)
                    spans.stream().filter(span -> span.compareTo(limit) <= 0).count();
            return minutes.isEmpty()
                    ? new Span(0, 0, OptionalLong.empty(), OptionalLong.empty())
                    : new Span(
                            minutes.size(),
                            inTime,
                            OptionalLong.of(minutes.get((minutes.size() - 1) / 2)),
                            OptionalLong.of(minutes.getLast()));
        }
    }

    static Figures of(List<Alarm> alarms, UrgentSettings settings) {
        return new Figures(
                counted(alarms),
                counted(alarms.stream()
                        .filter(each -> each.ending().equals(Optional.of(Alarm.Ending.DISMISSED)))
                        .toList()),
                Span.of(spans(alarms, Alarm::takenAt), settings.takeWithin()),
                Span.of(spans(alarms, Alarm::handedAt), settings.handWithin()));
    }

    public long raised(Alarm.Cause cause) {
        return raised.getOrDefault(cause, 0L);
    }

    public long dismissed(Alarm.Cause cause) {
        return dismissed.getOrDefault(cause, 0L);
    }

    private static Map<Alarm.Cause, Long> counted(List<Alarm> alarms) {
        return alarms.stream().collect(Collectors.groupingBy(Alarm::cause, Collectors.counting()));
    }

    private static List<Duration> spans(List<Alarm> alarms, Function<Alarm, Optional<Instant>> until) {
        return alarms.stream()
                .flatMap(alarm -> until.apply(alarm).map(at -> Duration.between(alarm.receivedAt(), at)).stream())
                .toList();
    }
}
