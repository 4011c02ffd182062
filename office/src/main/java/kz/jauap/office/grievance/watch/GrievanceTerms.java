package kz.jauap.office.grievance.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.grievance.watch.GrievanceDuty.Kind;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The terms of grievances that run, for whoever sees their cases.
@Component
public class GrievanceTerms {
    private final GrievanceWatch watch;
    private final Lists lists;

    GrievanceTerms(GrievanceWatch watch, Lists lists) {
        this.watch = watch;
        this.lists = lists;
    }

    /// One of them.
    ///
    /// @param row the case in whose hands it lies
    public record Line(Kind kind, LocalDate by, CardRow row) {}

    /// The most pressing first. A grievance that ended without a ruling owes none.
    public List<Line> seen(Sight sight) {
        List<GrievanceDuty> open = watch.open();
        Map<AppealId, CardRow> rows =
                lists
                        .among(
                                sight,
                                open.stream()
                                        .map(GrievanceDuty::appeal)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        return open.stream()
                .flatMap(duty -> Stream.ofNullable(rows.get(duty.appeal()))
                        .filter(row -> duty.kind() != Kind.RULE || row.open())
                        .map(row -> line(duty, row)))
                .sorted(Comparator.comparing(Line::by))
                .toList();
    }

    private static Line line(GrievanceDuty duty, CardRow row) {
        return new Line(duty.kind(), duty.by().orElse(row.considerBy()), row);
    }
}
