package kz.jauap.office.look.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values in UTF-8 with a byte order mark, so that a spreadsheet reads Kazakh letters right.
public final class Csv {
    private static final String MARK = "\uFEFF";

    private Csv() {}

    public static byte[] of(List<List<String>> rows) {
        return (MARK
                        + rows.stream()
                                .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                                .collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// What a spreadsheet could take for a formula gets an apostrophe.
    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+")
                ? "'" + text
                : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
