package kz.jauap.office.urgent.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The alarms that ring or have rung.
@Component
public class Alarms {
    private final AlarmTable table;
    private final Lists lists;

    Alarms(AlarmTable table, Lists lists) {
        this.table = table;
        this.lists = lists;
    }

    /// All that have not ended, the oldest first.
    public List<Alarm> open() {
        return table.open();
    }

    /// Those of them whose cases an official sees.
    public List<Alarm> open(Sight sight) {
        return seen(table.open(), sight);
    }

    public List<Alarm> of(AppealId appeal) {
        return table.of(appeal);
    }

    /// What was raised in a time, as far as an official sees the cases, latest first.
    public List<Alarm> raisedBetween(Instant from, Instant to, Sight sight) {
        return seen(table.raisedBetween(from, to), sight);
    }

    private List<Alarm> seen(List<Alarm> alarms, Sight sight) {
        if (alarms.isEmpty()) {
            return alarms;
        }
        Set<AppealId> seen = lists
                .among(sight, alarms.stream().map(Alarm::appeal).toList())
                .stream()
                .map(CardRow::appeal)
                .collect(Collectors.toSet());
        return alarms.stream().filter(alarm -> seen.contains(alarm.appeal())).toList();
    }
}
