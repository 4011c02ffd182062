package kz.jauap.office.registry.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.load.Queued;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.search.Found;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A report of a crime or a threat is sealed: to whom it is not meant it does not even exist.
@OfficeTest
class SealTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<String> MEANT = List.of("registrar", "akim", "controller");
    private static final List<String> OTHERS = List.of("deputy", "executor", "executor2", "energy.head");

    @Autowired
    Lists lists;

    @Autowired
    Queued queued;

    @Autowired
    Search search;

    @Autowired
    Tally tally;

    @Autowired
    CaseDesk desk;

    @Autowired
    Journal journal;

    @Autowired
    People people;

    Town town;

    @Autowired
    SealTest(ApplicationContext office) {
        town = Town.in(office);
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release(@Autowired MovableClock clock) {
        clock.release();
    }

    private Sight sight(String login) {
        return people.access(town.who(login)).sight();
    }

    private boolean finds(String login, AppealId appeal) {
        String number = town.card(appeal).number().text();
        boolean opened = desk.sees(number, town.who(login));
        List<List<CardRow>> all = List.of(
                queued.page(sight(login), Filter.none(), MONDAY, 500),
                found(login, number),
                found(login, "преступления"),
                lists.among(sight(login), List.of(appeal)));
        assertThat(all).as(login).allMatch(rows -> opened == listed(rows, appeal));
        return opened;
    }

    private List<CardRow> found(String login, String words) {
        return search.find(sight(login), words, Filter.none(), MONDAY).stream()
                .map(Found::row)
                .toList();
    }

    private static boolean listed(List<CardRow> rows, AppealId appeal) {
        return rows.stream().anyMatch(row -> row.appeal().equals(appeal));
    }

    private int threats(String login) {
        return tally.open(sight(login), MONDAY).stream()
                .mapToInt(Tally.Load::threats)
                .sum();
    }

    @Test
    void itIsFoundByTheRegistrarTheHeadAndTheControllerAndByNobodyElse() {
        int before = threats("registrar");
        var others = OTHERS.stream().map(this::threats).toList();
        AppealId appeal = town.threat("city");
        assertThat(MEANT).allMatch(login -> finds(login, appeal));
        assertThat(OTHERS).noneMatch(login -> finds(login, appeal));
        assertThat(threats("registrar")).isEqualTo(before + 1);
        assertThat(OTHERS.stream().map(this::threats).toList()).isEqualTo(others);
    }

    @Test
    void whoeverItIsGivenToSeesIt() {
        AppealId appeal = town.threat("city");
        write(appeal, new Routing.Assigned(town.officer("executor").id(), text(appeal)));
        assertThat(finds("executor", appeal)).isTrue();
        assertThat(finds("executor2", appeal)).isFalse();
    }

    @Test
    void theSealFollowsWhatAPersonReadInIt() {
        AppealId appeal = town.paper("city");
        assertThat(desk.sees(town.card(appeal).number().text(), town.who("deputy")))
                .isTrue();
        write(appeal, new Admitting.ThreatRecognised());
        assertThat(desk.sees(town.card(appeal).number().text(), town.who("deputy")))
                .isFalse();
        write(appeal, new Admitting.ThreatDismissed(text(appeal)));
        assertThat(Stream.concat(MEANT.stream(), Stream.of("deputy")))
                .allMatch(login -> desk.sees(town.card(appeal).number().text(), town.who(login)));
    }

    private TextRef text(AppealId appeal) {
        var kept = new AtomicReference<TextRef>();
        journal.act(appeal, new Actor.Official(town.officer("registrar").id()), held -> {
            kept.set(held.text("қараңыз"));
            return Acted.of();
        });
        return Objects.requireNonNull(kept.get());
    }

    private void write(AppealId appeal, Entry entry) {
        journal.act(appeal, new Actor.Official(town.officer("registrar").id()), _ -> Acted.of(entry));
    }
}
