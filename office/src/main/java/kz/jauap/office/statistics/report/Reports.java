package kz.jauap.office.statistics.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.statistics.Ending;
import org.springframework.stereotype.Component;

/// Answers questions about periods from the states that cases went through.
@Component
public class Reports {
    private static final String FIGURES = Stream.concat(
                    Arrays.stream(Figure.values())
                            .flatMap(figure -> figure.counted().stream()
                                    .map(counted -> "count(*) filter (where %s) as \"%s\"".formatted(counted, figure))),
                    Stream.of(days("percentile_cont(0.5)", "median"), days("percentile_disc(0.9)", "ninetieth")))
            .collect(Collectors.joining(",\n", "value,\n", ""));

    private final CaseCounts cases;

    private static String days(String which, String name) {
        return which + " within group (order by greatest(ended_on - registered_on, 0)) filter (where answered) as "
                + name;
    }

    Reports(CaseCounts cases) {
        this.cases = cases;
    }

    /// The figures of all that was asked for together.
    public Figures total(Question question) {
        return ask(question, "''").values().stream().findFirst().orElse(Figures.none());
    }

    /// The figures divided, most received first.
    public Map<String, Figures> divided(Question question, Cut cut) {
        return ask(question, cut.column());
    }

    private Map<String, Figures> ask(Question question, String column) {
        Map<String, Figures> answer = new LinkedHashMap<>();
        cases.count(
                        question,
                        column + " as value",
                        FIGURES,
                        "group by value order by \"%s\" desc, value".formatted(Figure.RECEIVED),
                        (row, _) -> Map.entry(row.getString("value"), figures(row)))
                .forEach(each -> answer.put(each.getKey(), each.getValue()));
        return answer;
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        for (Ending ending : Ending.values()) {
            if (ending != Ending.NONE) {
                endings.put(ending, row.getInt(ending.name()));
            }
        }
        return new Figures(
                count(row, Figure.OPENING),
                count(row, Figure.RECEIVED),
                count(row, Figure.PASSED_IN),
                count(row, Figure.REPEATED),
                count(row, Figure.REOPENED),
                endings,
                count(row, Figure.LATE),
                count(row, Figure.CLOSING),
                count(row, Figure.OVERDUE),
                count(row, Figure.TURNED),
                count(row, Figure.EXTENDED),
                count(row, Figure.SENT_ON),
                count(row, Figure.GRIEVED),
                days(row, "median"),
                days(row, "ninetieth"));
    }

    private static OptionalDouble days(ResultSet row, String name) throws SQLException {
        double days = row.getDouble(name);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(days);
    }

    private static int count(ResultSet row, Figure figure) throws SQLException {
        return row.getInt(figure.name());
    }
}
