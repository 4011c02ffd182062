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
/// The groups go by the staff's control day, which is never after the applicant's.
public record Queue(List<Group> groups) {
    public enum Heading {
        THREAT,
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
            Due due = Due.until(words, lang, row.controlDay(), today);
            lines.computeIfAbsent(heading(row, due), _ -> new ArrayList<>()).add(new Line(row, due));
        }
        return new Queue(lines.entrySet().stream()
                .map(each -> new Group(each.getKey(), List.copyOf(each.getValue())))
                .toList());
    }

    private static Heading heading(CardRow row, Due due) {
        if (row.urgency() == Urgency.THREAT) {
            return Heading.THREAT;
        }
        return switch (due.state()) {
            case OVER -> Heading.OVERDUE;
            case TODAY -> Heading.TODAY;
            case SOON -> Heading.SOON;
            case LATER, WAITING, DONE -> row.waiting() == Waiting.NOBODY ? Heading.LATER : Heading.WAITING;
        };
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
