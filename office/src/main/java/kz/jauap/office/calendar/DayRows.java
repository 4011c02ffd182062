package kz.jauap.office.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Day;
import kz.jauap.law.calendar.DayKind;
import kz.jauap.office.look.table.CsvLine;

/// Days of a calendar as rows `date,kind,name,source`, and what is wrong with those that cannot be read.
public record DayRows(List<Day> days, List<Flaw> flaws) {
    /// As many characters as a list may have.
    public static final int LARGEST = 100_000;

    private static final int COLUMNS = 4;
    private static final int LONGEST = 200;

    /// What is wrong with a row.
    public enum Wrong {
        COLUMNS,
        DATE,
        KIND,
        WEEKDAY,
        NAME,
        SOURCE,
        TWICE
    }

    /// A row that cannot be read, counted from 1.
    public record Flaw(int row, Wrong wrong) {}

    /// Reads rows with or without a line of headings, parted by commas or semicolons.
    public static DayRows read(String text) {
        List<Day> days = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        List<String> rows = text.replace("\uFEFF", "").lines().toList();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).isBlank() || (at == 0 && rows.get(at).startsWith("date"))) {
                continue;
            }
            List<String> cells = CsvLine.cells(rows.get(at));
            Optional<Wrong> wrong = wrong(cells);
            if (wrong.isEmpty() && !seen.add(LocalDate.parse(cells.getFirst()))) {
                wrong = Optional.of(Wrong.TWICE);
            }
            if (wrong.isPresent()) flaws.add(new Flaw(at + 1, wrong.get()));
            else days.add(day(cells));
        }
        return new DayRows(List.copyOf(days), List.copyOf(flaws));
    }

    /// The rows of days below a line of headings.
    public static List<List<String>> rows(List<Day> days) {
        return Stream.concat(
                        Stream.of(List.of("date", "kind", "name", "source")),
                        days.stream()
                                .map(day -> List.of(
                                        day.date().toString(), day.kind().name(), day.name(), day.source())))
                .toList();
    }

    /// The same as one text.
    public static String written(List<Day> days) {
        return String.join("\n", rows(days).stream().map(CsvLine::of).toList()) + "\n";
    }

    private static Day day(List<String> cells) {
        return new Day(
                LocalDate.parse(cells.get(0)),
                DayKind.valueOf(cells.get(1)),
                cells.get(2).strip(),
                cells.get(3).strip());
    }

    private static Optional<Wrong> wrong(List<String> cells) {
        if (cells.size() != COLUMNS) return Optional.of(Wrong.COLUMNS);
        Optional<LocalDate> date = date(cells.get(0));
        if (date.isEmpty()) return Optional.of(Wrong.DATE);
        Optional<DayKind> kind = kind(cells.get(1));
        if (kind.isEmpty()) return Optional.of(Wrong.KIND);
        if (!kind.get().fits(date.get())) return Optional.of(Wrong.WEEKDAY);
        if (!said(cells.get(2))) return Optional.of(Wrong.NAME);
        return said(cells.get(3)) ? Optional.empty() : Optional.of(Wrong.SOURCE);
    }

    private static boolean said(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayKind> kind(String text) {
        return Stream.of(DayKind.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
    }
}
