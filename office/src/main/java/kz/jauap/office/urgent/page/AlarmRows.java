package kz.jauap.office.urgent.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.urgent.UrgentSettings;
import kz.jauap.office.urgent.alarm.Alarm;
import org.springframework.stereotype.Component;

/// Draws up alarms with their clock and their cases.
@Component
class AlarmRows {
    private final Lists lists;
    private final People people;
    private final UrgentSettings settings;
    private final Clock clock;

    AlarmRows(Lists lists, People people, UrgentSettings settings, Clock clock) {
        this.lists = lists;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    List<AlarmRow> of(List<Alarm> alarms, Lang lang) {
        return alarms.stream()
                .flatMap(alarm -> lists.row(alarm.appeal()).map(row -> row(alarm, row, lang)).stream())
                .toList();
    }

    AlarmRow row(Alarm alarm, CardRow row, Lang lang) {
        Instant until = alarm.handedAt().or(alarm::endedAt).orElseGet(clock::instant);
        Optional<String> by = alarm.takenBy()
                .flatMap(people::find)
                .map(officer -> officer.name().signature(lang));
        return new AlarmRow(alarm, row, by, alarm.minutes(until), late(alarm, until));
    }

    private AlarmRow.Late late(Alarm alarm, Instant until) {
        Instant taken = alarm.takenAt().orElse(until);
        if (Duration.between(alarm.receivedAt(), until).compareTo(settings.handWithin()) > 0) {
            return AlarmRow.Late.HANDING;
        }
        return Duration.between(alarm.receivedAt(), taken).compareTo(settings.takeWithin()) > 0
                ? AlarmRow.Late.TAKING
                : AlarmRow.Late.NOTHING;
    }
}
