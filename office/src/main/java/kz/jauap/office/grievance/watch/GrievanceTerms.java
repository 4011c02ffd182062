package kz.jauap.office.grievance.watch;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.grievance.watch.GrievanceDuty.Kind;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Where;
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

    /// The most pressing first.
    public List<Line> seen(Sight sight) {
        return lines(watch.open(Where.seen(sight), EnumSet.allOf(Kind.class)));
    }

    /// Those of some kinds, a page of them.
    ///
    /// @param turn after which line the page begins, as it was asked for
    /// @param address of the list
    public Stretch<Line> seen(Sight sight, Set<Kind> kinds, String turn, String address) {
        return Stretch.of(watch.open(Where.seen(sight), kinds), GrievanceDutyTable.Open::mark, turn, address)
                .readAll(this::lines);
    }

    private List<Line> lines(List<GrievanceDutyTable.Open> duties) {
        Map<AppealId, CardRow> rows =
                lists
                        .of(duties.stream()
                                .map(each -> each.duty().appeal())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        return duties.stream()
                .flatMap(duty ->
                        Stream.ofNullable(rows.get(duty.duty().appeal())).map(row -> line(duty.duty(), row)))
                .toList();
    }

    private static Line line(GrievanceDuty duty, CardRow row) {
        return new Line(duty.kind(), duty.by().orElse(row.considerBy()), row);
    }
}
