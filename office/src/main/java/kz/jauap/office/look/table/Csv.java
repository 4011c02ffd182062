package kz.jauap.office.look.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Comma-separated values in UTF-8 with a byte order mark, so that a spreadsheet reads Kazakh letters right.
public final class Csv {
    private static final String MARK = "\uFEFF";

    private Csv() {}

    public static byte[] of(List<List<String>> rows) {
        return (MARK + rows.stream().map(Csv::line).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    /// The same, written out as the rows come.
    public static void write(OutputStream to, Stream<List<String>> rows) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(MARK);
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
            out.write(line(each.next()));
        }
        out.flush();
    }

    private static String line(List<String> row) {
        return row.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// What a spreadsheet could take for a formula gets an apostrophe.
    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+")
                ? "'" + text
                : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
