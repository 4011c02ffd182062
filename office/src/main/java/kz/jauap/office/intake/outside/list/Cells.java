package kz.jauap.office.intake.outside.list;

import java.util.ArrayList;
import java.util.List;

/// The cells of a table written as text: commas, semicolons or tabs between them, quotes around them where needed.
record Cells(List<List<String>> rows) {
    static Cells of(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Cells(rows(plain, separator(plain)));
    }

    private static char separator(String text) {
        String first = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        if (first.indexOf(';') >= 0) {
            return ';';
        }
        return first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (quoted) {
                if (each != '"') {
                    cell.append(each);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(each);
                    at++;
                } else {
                    quoted = false;
                }
            } else if (each == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (each == separator) {
                row.add(end(cell));
            } else if (each == '\n' || each == '\r') {
                row.add(end(cell));
                row = ended(row, rows);
            } else {
                cell.append(each);
            }
        }
        row.add(end(cell));
        ended(row, rows);
        return rows;
    }

    private static List<String> ended(List<String> row, List<List<String>> rows) {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(List.copyOf(row));
        }
        return new ArrayList<>();
    }

    private static String end(StringBuilder cell) {
        String text = cell.toString().strip();
        cell.setLength(0);
        return text;
    }
}
