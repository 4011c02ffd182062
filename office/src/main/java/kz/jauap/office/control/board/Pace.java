package kz.jauap.office.control.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.load.Answers;

/// How many answers each executor brings to signature in a working day, as the last weeks show.
///
/// Who has brought too few for a pace of his own is taken at the mean of his body.
public final class Pace {
    /// How far back the pace is read.
    static final int WEEKS = 8;

    private static final int OWN = 3;

    private final Map<Long, Double> own = new HashMap<>();
    private final Map<BodyId, Double> means;

    private Pace(Map<BodyId, Double> means) {
        this.means = means;
    }

    /// @param today the window ends the day before
    static Pace of(List<Answers> answers, LocalDate today, Predicate<LocalDate> working) {
        long days = since(today).datesUntil(today).filter(working).count();
        Pace pace = new Pace(answers.stream()
                .filter(each -> each.executor().isPresent())
                .collect(Collectors.groupingBy(
                        Answers::body, Collectors.averagingDouble(each -> perDay(each.given(), days)))));
        for (Answers each : answers) {
            if (each.executor().isPresent() && each.given() >= OWN) {
                pace.own.merge(each.executor().getAsLong(), perDay(each.given(), days), Double::sum);
            }
        }
        return pace;
    }

    static LocalDate since(LocalDate today) {
        return today.minusWeeks(WEEKS);
    }

    private static double perDay(int answers, long days) {
        return days == 0 ? 0 : (double) answers / days;
    }

    /// Answers in a working day; nothing where neither he nor his body has answered anything lately.
    Optional<Double> of(OptionalLong executor, BodyId body) {
        return executor.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(own.get(executor.getAsLong())).or(() -> Optional.ofNullable(means.get(body)));
    }

    /// What these executors of a body bring together in a working day.
    double together(BodyId body, Set<Long> executors) {
        return executors.stream()
                .mapToDouble(each -> of(OptionalLong.of(each), body).orElse(0.0))
                .sum();
    }
}
