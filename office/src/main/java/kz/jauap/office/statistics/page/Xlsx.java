package kz.jauap.office.statistics.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Rows of words and numbers as a spreadsheet; the first row is the head.
public final class Xlsx {
    private static final int FIRST_WIDE = 40;
    private static final int HEAD = 2;

    private Xlsx() {}

    /// A workbook of one sheet.
    ///
    /// @param title above the head
    public static byte[] of(String sheetName, String title, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jauap", null)) {
            Worksheet sheet = book.newWorksheet(sheetName);
            sheet.value(0, 0, title);
            sheet.width(0, FIRST_WIDE);
            for (int row = 0; row < rows.size(); row++) {
                line(sheet, HEAD + row, rows.get(row));
            }
            for (int column = 0; column < rows.getFirst().size(); column++) {
                sheet.style(HEAD, column).bold().wrapText(true).set();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.matches("\\d{1,9}")) {
                sheet.value(row, column, Integer.parseInt(cell));
            } else {
                sheet.value(row, column, cell);
            }
        }
    }
}
