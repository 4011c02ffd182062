package kz.jauap.office.statistics.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A report written into a file for a spreadsheet.
final class Written {
    private Written() {}

    static byte[] csv(Table table, Page page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(table, page));
        for (Table.Line line : table.lines()) {
            List<String> row = new ArrayList<>(List.of(line.name()));
            table.columns().forEach(figure -> row.add(number(figure.of(line.figures()))));
            rows.add(row);
        }
        return Csv.of(rows);
    }

    /// @param known the day as of which it is, if not now; said above the figures, for a workbook is passed on without
    /// the page it was asked for on
    static byte[] xlsx(Table table, Optional<LocalDate> known, Page page) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jauap", null)) {
            Worksheet sheet = book.newWorksheet(page.say("statistics.sheet"));
            sheet.value(0, 0, table.title());
            known.ifPresent(day -> sheet.value(1, 0, page.say("statistics.made.known", page.day(day))));
            List<String> head = head(table, page);
            for (int column = 0; column < head.size(); column++) {
                sheet.value(2, column, head.get(column));
                sheet.style(2, column).bold().wrapText(true).set();
            }
            sheet.width(0, 40);
            for (int row = 0; row < table.lines().size(); row++) {
                line(sheet, row + 3, table, table.lines().get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, Table table, Table.Line line) {
        sheet.value(row, 0, line.name());
        for (int column = 0; column < table.columns().size(); column++) {
            OptionalDouble value = table.columns().get(column).of(line.figures());
            if (value.isPresent()) {
                sheet.value(row, column + 1, rounded(value.getAsDouble()));
            }
        }
    }

    private static List<String> head(Table table, Page page) {
        List<String> head = new ArrayList<>(List.of(table.first()));
        for (Figure figure : table.columns()) {
            head.add(page.say("statistics.figure." + figure.name()));
        }
        return head;
    }

    private static String number(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        double number = rounded(value.getAsDouble());
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /// As `statistics.number` shows it on the page and on paper, so that a share is not 8.2 there and 8.1967213 here.
    private static double rounded(double number) {
        return new BigDecimal(number).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }
}
