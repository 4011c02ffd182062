package kit;

import java.time.ZonedDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table of measurements with the machine it was measured on, printed as Markdown.
public final class Sheet {
    private final List<String[]> rows = new ArrayList<>();
    private final String title;
    private final double loadBefore = Machine.load();
    private boolean missed;

    public Sheet(String title, String... columns) {
        this.title = title;
        rows.add(columns);
    }

    public void row(Object... cells) {
        rows.add(List.of(cells).stream()
                .map(cell -> cell instanceof Double number ? number(number) : String.valueOf(cell))
                .toArray(String[]::new));
    }

    /// A row that holds a measured value against what is promised.
    public void goal(String what, double measured, double goal, String unit) {
        var met = measured <= goal;
        missed |= !met;
        row(what, number(measured) + " " + unit, "≤ " + number(goal) + " " + unit, met ? "met" : "MISSED");
    }

    /// A row whose value must reach what is promised.
    public void atLeast(String what, double measured, double goal, String unit) {
        var met = measured >= goal;
        missed |= !met;
        row(what, number(measured) + " " + unit, "≥ " + number(goal) + " " + unit, met ? "met" : "MISSED");
    }

    public boolean missed() {
        return missed;
    }

    private static String number(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    public void print() {
        System.out.println();
        System.out.println("**" + title + "** · " + ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES)
                + " · " + Machine.tell() + " · load average " + number(loadBefore) + " before, "
                + number(Machine.load()) + " after");
        System.out.println();
        for (var at = 0; at < rows.size(); at++) {
            System.out.println("| " + String.join(" | ", rows.get(at)) + " |");
            if (at == 0) {
                System.out.println("|" + " --- |".repeat(rows.getFirst().length));
            }
        }
        System.out.println();
    }
}
