package kz.jauap.law.calendar;

import java.time.LocalDate;

/// A day that differs from its week's pattern, with its name and the act that says so.
public record Day(LocalDate date, DayKind kind, String name, String source) {

    /// Reads one row `date,kind,name,source`; a name may be quoted and hold commas.
    static Day parse(String row) {
        String[] head = row.split(",", 3);
        int last = head[2].lastIndexOf(',');
        String name = head[2].substring(0, last).replace("\"", "");
        return new Day(LocalDate.parse(head[0]), DayKind.valueOf(head[1]), name, head[2].substring(last + 1));
    }
}
