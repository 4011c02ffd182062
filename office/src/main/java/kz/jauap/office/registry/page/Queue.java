package kz.jauap.office.registry.page;

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

/// Open cases as the day asks for them: threats first, then Overdue, Today, ≤ 3 days, Later, Waiting.
///
/// Overdue is what the applicant's own day has passed for; what must be finished sooner goes by the staff's control
/// day, which is never after it.
public record Queue(List<Group> groups) {
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

    public static Queue of(List<CardRow> rows, LocalDate today, Words words, Lang lang) {
        Map<Heading, List<Line>> lines = new EnumMap<>(Heading.class);
        for (CardRow row : rows) {
            Line line = new Line(row, Due.until(words, lang, row.considerBy(), today));
            lines.computeIfAbsent(heading(row, today), _ -> new ArrayList<>()).add(line);
        }
        return new Queue(lines.entrySet().stream()
                .map(each -> new Group(each.getKey(), List.copyOf(each.getValue())))
                .toList());
    }

    private static Heading heading(CardRow row, LocalDate today) {
        if (row.urgency() == Urgency.THREAT) {
            return Heading.THREAT;
        }
        if (row.urgency() == Urgency.HINTED) {
            return Heading.HINT;
        }
        if (row.considerBy().isBefore(today)) {
            return Heading.OVERDUE;
        }
        if (!row.controlDay().isAfter(today)) {
            return Heading.TODAY;
        }
        if (!row.controlDay().isAfter(Due.near(today))) {
            return Heading.SOON;
        }
        return row.waiting() == Waiting.NOBODY ? Heading.LATER : Heading.WAITING;
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
