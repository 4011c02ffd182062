package kz.jauap.office.walk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.calendar.desk.Reach;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.notice.Unproved;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Tally;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.kin.Kinship;
import kz.jauap.office.registry.load.LastWords;
import kz.jauap.office.registry.load.Loads;
import kz.jauap.office.registry.load.Queued;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever cannot see a case finds it in no list and in no count: each is read by the same official before there are
/// such cases, while he sees them, and once they name him.
@OfficeTest
class SightOfListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 21);
    private static final BodyId CITY = BodyId.CITY;
    private static final String WORDS = "Қызғалдақтан";
    private static final String TOPIC = "roads";

    private final ApplicationContext office;
    private final JdbcClient sql;
    private final Town town;
    private final Journal journal;
    private final Map<String, BiFunction<SignedIn, Sight, Object>> lists = new LinkedHashMap<>();
    private final List<AppealId> cases = new ArrayList<>();

    @Autowired
    SightOfListsTest(ApplicationContext office, JdbcClient sql, Journal journal) {
        this.office = office;
        this.sql = sql;
        this.journal = journal;
        this.town = Town.in(office);
        cards(office.getBean(Lists.class));
        queue(office.getBean(Queued.class));
        loads(office.getBean(Loads.class));
        others();
    }

    private void cards(Lists cards) {
        lists.put("journal", (_, sight) -> cards.journal(sight, Filter.none(), DAY, 1000));
        lists.put("among", (_, sight) -> cards.among(sight, cases));
        lists.put("seen", (_, sight) -> cards.seen(sight, cases));
        lists.put("outside", (_, sight) -> cards.outside(sight, DAY, DAY));
        lists.put("stated later", (_, sight) -> cards.statedLater(sight));
        lists.put("of one applicant", (_, sight) -> cards.ofApplicant(sight, "850102200024", 1000));
        Tally tally = office.getBean(Tally.class);
        lists.put("tally", (_, sight) -> List.copyOf(tally.open(sight, DAY)));
        Search search = office.getBean(Search.class);
        lists.put("search", (_, sight) -> search.find(sight, WORDS, Filter.none(), DAY));
        Kinship kinship = office.getBean(Kinship.class);
        CaseFiles files = office.getBean(CaseFiles.class);
        lists.put(
                "kin",
                (_, sight) -> cases.stream()
                        .flatMap(each -> kinship.of(files.open(each).orElseThrow(), sight).stream())
                        .map(each -> each.row().appeal())
                        .filter(cases::contains)
                        .collect(toSet()));
    }

    private void queue(Queued queue) {
        lists.put("queue", (_, sight) -> queue.page(sight, Filter.none(), DAY, 1000));
        lists.put("ticked", (_, sight) -> queue.among(sight, aliases(), 1000));
        lists.put("executors", (_, sight) -> queue.executors(sight));
        lists.put(
                "standing",
                (_, sight) -> queue.standing(sight, Filter.none(), DAY).stream()
                        .mapToInt(Queued.Standing::cases)
                        .sum());
    }

    private void loads(Loads loads) {
        lists.put("pending", (_, sight) -> loads.pending(sight));
        lists.put("answered", (_, sight) -> loads.answered(sight, DAY).stream().collect(toSet()));
        lists.put("hot spots", (_, sight) -> loads.hot(sight, DAY));
    }

    private void others() {
        LastWords words = office.getBean(LastWords.class);
        lists.put("unheard", (_, sight) -> words.unheard(sight, List.of(CITY)));
        Unproved unproved = office.getBean(Unproved.class);
        lists.put("to tell", (who, _) -> unproved.hisOwn(who, Optional.empty()));
        lists.put("watched", (who, _) -> unproved.watched(who, Optional.empty()));
        lists.put("warned", (who, _) -> unproved.warned(who));
        Reach reach = office.getBean(Reach.class);
        Calendars calendars = office.getBean(Calendars.class);
        lists.put(
                "running terms",
                (who, _) -> reach.by(calendars.current(), DAY, DAY, who).lines());
    }

    private List<String> aliases() {
        return cases.stream().map(each -> town.card(each).number().alias()).toList();
    }

    private Map<String, Object> read() {
        SignedIn who = town.who("registrar");
        Sight sight = office.getBean(People.class).access(who).sight();
        Map<String, Object> read = new LinkedHashMap<>();
        lists.forEach((name, list) -> read.put(name, list.apply(who, sight)));
        return read;
    }

    @Test
    void noneShowsACaseToWhomItNames() {
        town.at(DAY + "T10:00:00");
        Map<String, Object> before = read();
        file();
        Map<String, Object> seeing = read();
        assertThat(lists.keySet())
                .allSatisfy(list -> assertThat(seeing.get(list)).as(list).isNotEqualTo(before.get(list)));
        for (AppealId each : cases) {
            sql.sql("insert into registry_named (appeal, place, words, officer, settled) values (?, 0, '', ?, true)")
                    .params(each.value(), town.officer("registrar").id())
                    .update();
        }
        Map<String, Object> named = read();
        assertThat(lists.keySet())
                .allSatisfy(list -> assertThat(named.get(list)).as(list).isEqualTo(before.get(list)));
    }

    /// Two nobody has yet, of which one's applicant has spoken last, and one that somebody answered elsewhere.
    private void file() {
        for (int more = 0; more < 3; more++) {
            cases.add(town.about("city", Optional.of(TOPIC), Optional.of("medeu"), WORDS + " кейін шам жанбайды"));
        }
        AppealId extended = cases.get(0);
        journal.act(
                extended,
                new Actor.Official(1),
                held -> Acted.of(new Timing.ExtensionGranted(
                        10, held.text("x"), held.card().due(), DAY, Optional.empty())));
        journal.act(
                cases.get(1),
                new Actor.Applicant(),
                held -> Acted.of(new Corresponding.ApplicantWrote(held.text("Қашан?"))));
        office.getBean(Rounds.class).go();
        sql.sql("update registry_card set executor = ?, answered_at = ?, legal_number = 'AWAITED', outside_day = ?, "
                        + "outside_stated = consider_by + 1 where appeal = ?")
                .params(
                        town.officer("medeu.executor").id(),
                        town.now().atOffset(ZoneOffset.UTC),
                        DAY,
                        cases.get(2).value())
                .update();
    }

    @AfterEach
    void forget(@Autowired MovableClock clock) {
        clock.release();
        cases.forEach(each -> {
            sql.sql("delete from registry_named where appeal = ?")
                    .param(each.value())
                    .update();
            sql.sql("update registry_card set executor = null, answered_at = null, legal_number = 'OURS', "
                            + "outside_day = null, outside_stated = null where appeal = ?")
                    .param(each.value())
                    .update();
        });
    }
}
