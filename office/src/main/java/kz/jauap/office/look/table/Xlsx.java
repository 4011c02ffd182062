package kz.jauap.office.look.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Rows of words and numbers as a spreadsheet; the first row is the head.
public final class Xlsx {
    private static final int FIRST_WIDE = 40;
    private static final int WIDE = 18;
    private static final int HEAD = 2;
    private static final int AT_ONCE = 500;

    private Xlsx() {}

    /// A workbook of one sheet.
    ///
    /// @param title above the head
    public static byte[] of(String sheetName, String title, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        write(bytes, sheetName, title, rows.stream());
        return bytes.toByteArray();
    }

    /// The same, written out as the rows come; no more than some hundred of them are held at a time.
    public static void write(OutputStream to, String sheetName, String title, Stream<List<String>> rows) {
        try (var book = new Workbook(to, "Jauap", null)) {
            Worksheet sheet = book.newWorksheet(sheetName);
            sheet.value(0, 0, title);
            Iterator<List<String>> each = rows.iterator();
            head(sheet, each.next());
            for (int row = HEAD + 1; each.hasNext(); row++) {
                line(sheet, row, each.next());
                if (row % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Rows as they are, written out as they come, all of them words: for programs rather than for eyes.
    public static void bare(OutputStream to, String sheetName, Stream<List<String>> rows) {
        try (var book = new Workbook(to, "Jauap", null)) {
            Worksheet sheet = book.newWorksheet(sheetName);
            Iterator<List<String>> each = rows.iterator();
            for (int row = 0; each.hasNext(); row++) {
                List<String> cells = each.next();
                for (int column = 0; column < cells.size(); column++) {
                    sheet.inlineString(row, column, cells.get(column));
                }
                if (row % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, column == 0 ? FIRST_WIDE : WIDE);
            sheet.value(HEAD, column, names.get(column));
            sheet.style(HEAD, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, HEAD + 1);
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
