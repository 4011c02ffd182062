package kz.jauap.office.urgent.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.urgent.UrgentSettings;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Alarms;
import kz.jauap.office.urgent.alarm.TakingOver;
import kz.jauap.office.urgent.alarm.Watching;
import kz.jauap.office.urgent.call.Call;
import kz.jauap.office.urgent.call.Calls;
import org.springframework.stereotype.Component;

/// The alarm on the case page: why it rings, its clock, who was called, and the button by which it is taken.
@Component
public class AlarmPanel implements CasePanel {
    private static final int PLACE = 1;

    private final Alarms alarms;
    private final Watching watching;
    private final AlarmRows rows;
    private final Calls calls;
    private final CaseDesk desk;
    private final Journal journal;
    private final People people;
    private final UrgentSettings settings;

    AlarmPanel(
            Alarms alarms,
            Watching watching,
            AlarmRows rows,
            Calls calls,
            CaseDesk desk,
            Journal journal,
            People people,
            UrgentSettings settings) {
        this.alarms = alarms;
        this.watching = watching;
        this.rows = rows;
        this.calls = calls;
        this.desk = desk;
        this.journal = journal;
        this.people = people;
        this.settings = settings;
    }

    /// A call with the name of who was called and what became of each try.
    public record Called(Call call, String officer, List<Call.Attempt> attempts) {}

    /// What in the words raised it.
    public record Ground(List<Admitting.Theme> themes, String quotes) {}

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        if (file.card().urgency() != Urgency.ORDINARY) {
            watching.go();
        }
        List<Alarm> all = alarms.of(file.card().appeal());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Alarm last = all.getLast();
        return Optional.of(new Panel(
                PLACE,
                "urgent/panel",
                Map.of(
                        "row",
                        rows.row(last, file.row(), page.lang()),
                        "ground",
                        ground(file),
                        "calls",
                        called(last, page),
                        "take",
                        desk.may(Deed.REDIRECT, file, who)
                                && TakingOver.barred(file).isEmpty()
                                && last.rings(),
                        "handed",
                        file.history().stream()
                                .anyMatch(each -> each.entry() instanceof Routing.HandedOver over
                                        && over.taker().isPresent()),
                        "settings",
                        settings)));
    }

    private Optional<Ground> ground(CaseFile file) {
        return file.history().reversed().stream()
                .flatMap(each -> ground(each.entry()))
                .findFirst();
    }

    private Stream<Ground> ground(Entry entry) {
        return switch (entry) {
            case Admitting.ThreatHinted(var themes, var quotes) ->
                Stream.of(new Ground(themes, journal.words(quotes).orElse("")));
            case Entry _ -> Stream.empty();
        };
    }

    private List<Called> called(Alarm alarm, Page page) {
        Map<Long, List<Call.Attempt>> attempts =
                calls.attempts(alarm).stream().collect(Collectors.groupingBy(Call.Attempt::call));
        return calls.of(alarm).stream()
                .map(call -> new Called(
                        call,
                        people.find(call.officer())
                                .map(officer -> officer.name().signature(page.lang()))
                                .orElse("№ " + call.officer()),
                        attempts.getOrDefault(call.id(), List.of())))
                .toList();
    }
}
