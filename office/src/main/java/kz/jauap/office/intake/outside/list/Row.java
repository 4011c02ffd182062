package kz.jauap.office.intake.outside.list;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.outside.Registered;
import kz.jauap.office.registry.number.OutsideNumber;

/// The cells of one line, under their columns.
record Row(int place, List<String> cells, List<Optional<Column>> columns) {
    private static final int LONGEST_SHOWN = 100;
    private static final int LAST_YEAR = 2999;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    Line line() {
        Optional<OutsideNumber> number = OutsideNumber.parse(cell(Column.NUMBER));
        if (number.isEmpty()) {
            return unread("intake.outside.number.missing");
        }
        Optional<LocalDate> day = day(Column.DAY);
        if (day.isEmpty()) {
            return unread("intake.outside.day.missing");
        }
        Optional<LocalDate> stated = day(Column.STATED);
        if (stated.isEmpty() && !cell(Column.STATED).isEmpty()) {
            return unread("intake.outside.stated.unread");
        }
        return new Line.Read(place, cell(Column.OURS), new Registered(number.get(), day.get(), stated));
    }

    private Line unread(String why) {
        String words = String.join(" · ", cells);
        return new Line.Unread(place, words.substring(0, Math.min(words.length(), LONGEST_SHOWN)), why);
    }

    private String cell(Column column) {
        int at = columns.indexOf(Optional.of(column));
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private Optional<LocalDate> day(Column column) {
        return DAYS.stream()
                .flatMap(format -> parse(cell(column), format).stream())
                .filter(day -> day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException not) {
            return Optional.empty();
        }
    }
}
