package kz.jauap.office.registry.list.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.jauap.office.look.Due;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.load.Queued.Standing;

/// Open cases as the day asks for them: threats first, then Overdue, Today, ≤ 3 days, Later, Waiting.
///
/// Overdue is what the applicant's own day has passed for; what must be finished sooner goes by the staff's control
/// day, which is never after it.
///
/// @param all how many cases there are under each heading, on this page and on others
public record Queue(List<Group> groups, Map<Heading, Integer> all) {
    public enum Heading {
        THREAT,
        HINT,
        OVERDUE,
        TODAY,
        SOON,
        LATER,
        WAITING
    }

    public record Line(CardRow row, Due due) {}

    public record Group(Heading heading, List<Line> lines) {}

    public static Queue of(List<CardRow> rows, List<Standing> standing, LocalDate today, Words words, Lang lang) {
        Map<Heading, List<Line>> lines = new EnumMap<>(Heading.class);
        for (CardRow row : rows) {
            Line line = new Line(row, Due.until(words, lang, row.considerBy(), today));
            Heading heading = heading(row.urgency(), row.considerBy(), row.controlDay(), row.waiting(), today);
            lines.computeIfAbsent(heading, _ -> new ArrayList<>()).add(line);
        }
        Map<Heading, Integer> all = new EnumMap<>(Heading.class);
        for (Standing alike : standing) {
            Heading heading = heading(alike.urgency(), alike.considerBy(), alike.controlDay(), alike.waiting(), today);
            all.merge(heading, alike.cases(), Integer::sum);
        }
        return new Queue(
                lines.entrySet().stream()
                        .map(each -> new Group(each.getKey(), List.copyOf(each.getValue())))
                        .toList(),
                Map.copyOf(all));
    }

    private static Heading heading(
            Urgency urgency, LocalDate considerBy, LocalDate controlDay, Waiting waiting, LocalDate today) {
        if (urgency == Urgency.THREAT) {
            return Heading.THREAT;
        }
        if (urgency == Urgency.HINTED) {
            return Heading.HINT;
        }
        if (considerBy.isBefore(today)) {
            return Heading.OVERDUE;
        }
        if (!controlDay.isAfter(today)) {
            return Heading.TODAY;
        }
        if (!controlDay.isAfter(Due.near(today))) {
            return Heading.SOON;
        }
        return waiting == Waiting.NOBODY ? Heading.LATER : Heading.WAITING;
    }

    /// How many cases stand under a heading in all.
    public int under(Heading heading) {
        return all.getOrDefault(heading, 0);
    }

    public int size() {
        return all.values().stream().mapToInt(Integer::intValue).sum();
    }
}
