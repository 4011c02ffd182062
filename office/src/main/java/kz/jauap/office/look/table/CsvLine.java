package kz.jauap.office.look.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One line of comma-separated values, read and written; a spreadsheet of our country parts them by semicolons.
public final class CsvLine {
    private CsvLine() {}

    /// The cells of a line; a cell in quotes may hold the separator, and quotes written twice. The first sign that can
    /// part two cells does.
    public static List<String> cells(String line) {
        boolean commas = line.indexOf(';') < 0 || (line.indexOf(',') >= 0 && line.indexOf(',') < line.indexOf(';'));
        char separator = commas ? ',' : ';';
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            boolean twice = quoted && sign == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (twice) {
                cell.append('"');
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return List.copyOf(cells);
    }

    /// A line of these cells.
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return text.matches("[^\",;\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
