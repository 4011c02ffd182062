package kz.jauap.office.registry.arrival;

import static kz.jauap.law.channel.Channel.API;
import static kz.jauap.law.channel.Channel.CHANCELLERY;
import static kz.jauap.law.channel.Channel.DISTRICT_SITE;
import static kz.jauap.law.channel.Channel.IN_PERSON;
import static kz.jauap.law.channel.Channel.ORAL_STATEMENT;
import static kz.jauap.law.channel.Channel.POST;
import static kz.jauap.law.channel.Channel.QUESTION_FOR_AKIM;
import static kz.jauap.law.channel.Channel.SITE;
import static kz.jauap.law.channel.Channel.VIDEO;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Submissions;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class LedgerTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Submission LETTER = Submissions.paper(Submissions.OMIROVA, Submissions.LAMPS);
    private static final Submission EMPTY = Submissions.paper(Applicant.nameless(), Said.of("ru", " \n "));

    @Autowired
    Taking taking;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Porter porter;

    @Autowired
    BalanceTable balances;

    @Autowired
    Journal journal;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        sql.sql("truncate registry_arrival").update();
        clock.set(MORNING);
    }

    private static Optional<Taking.Key> key(String key) {
        return Optional.of(new Taking.Key("test", key));
    }

    private Arrival arrival(String key) {
        return arrivals.find(Channel.CHANCELLERY, "test/" + key).orElseThrow();
    }

    private Balance desk() {
        List<Balance> all = balances.between(DAY, DAY);
        assertThat(all).extracting(Balance::door).containsExactly(Channel.CHANCELLERY);
        assertThat(all).allMatch(Balance::exact);
        return all.getFirst();
    }

    @Test
    void whateverIsHandedInStandsInTheLedgerWithWhatBecameOfIt() {
        Taken taken = taking.take(LETTER, new Actor.Official(1), key("letter"));
        Registration done = ((Taken.Registered) taken).registration();
        assertThat(arrival("letter")).satisfies(it -> {
            assertThat(it.ending()).isEqualTo(Ending.REGISTERED);
            assertThat(it.appeal()).hasValue(done.appeal());
            assertThat(it.receivedAt()).isBetween(MORNING, MORNING.plusSeconds(60));
        });
        assertThat(desk()).isEqualTo(new Balance(Channel.CHANCELLERY, 1, 1, 0, 0, 0, 0, 0, Optional.empty()));
    }

    @Test
    void theSameFormSentTwentyTimesIsOneArrivalAndOneNumber() throws Exception {
        Callable<Taken> send = () -> taking.take(LETTER, new Actor.Official(1), key("double-click"));
        try (var clicks = Executors.newFixedThreadPool(6)) {
            var taken =
                    clicks.invokeAll(IntStream.range(0, 20).mapToObj(_ -> send).toList());
            Taken first = taken.getFirst().get();
            for (var each : taken) {
                assertThat(each.get()).isEqualTo(first);
            }
        }
        assertThat(desk().received()).isEqualTo(1);
        assertThat(desk().registered()).isEqualTo(1);
    }

    private static Submission by(Channel door) {
        return new Submission(
                LETTER.body(),
                door,
                LETTER.form(),
                LETTER.signature(),
                LETTER.kind(),
                LETTER.urgency(),
                LETTER.receivedAt(),
                LETTER.applicant(),
                LETTER.together(),
                LETTER.said(),
                LETTER.enclosures(),
                LETTER.origin(),
                LETTER.evidence(),
                LETTER.firstContact());
    }

    /// Whatever form it came by: sent three times it is one, and what the office fell over gets its number.
    @Withstands(
            doors = {CHANCELLERY, POST, IN_PERSON, ORAL_STATEMENT, VIDEO, QUESTION_FOR_AKIM, DISTRICT_SITE, SITE, API},
            trials = {DOWN, REPEATING})
    @ParameterizedTest
    @EnumSource(
            names = {
                "CHANCELLERY",
                "POST",
                "IN_PERSON",
                "ORAL_STATEMENT",
                "VIDEO",
                "QUESTION_FOR_AKIM",
                "DISTRICT_SITE",
                "SITE",
                "API"
            })
    void whatEachFormSendsThriceAndTheOfficeFellOverIsOneRecord(Channel door) {
        Taken.Registered first = (Taken.Registered) taking.take(by(door), new Actor.Official(1), key("thrice-" + door));
        assertThat(taking.take(by(door), new Actor.Official(1), key("thrice-" + door)))
                .isEqualTo(first);
        sql.sql("alter table registry_arrival disable trigger registry_arrival_stays")
                .update();
        sql.sql("update registry_arrival set ending = 'WAITING', appeal = null, ended_at = null")
                .update();
        sql.sql("alter table registry_arrival enable trigger registry_arrival_stays")
                .update();
        clock.set(MORNING.plusSeconds(300));
        porter.go();
        assertThat(balances.between(DAY, DAY)).singleElement().satisfies(sum -> {
            assertThat(sum.door()).isEqualTo(door);
            assertThat(sum.received()).isOne();
            assertThat(sum.registered()).isOne();
        });
        assertThat(arrivals.find(door, "test/thrice-" + door).orElseThrow().appeal())
                .hasValue(first.registration().appeal());
    }

    @Test
    void whatIsReturnedToItsSenderIsClosedUntilHeSendsItAgain() {
        assertThat(taking.take(EMPTY, new Actor.Office(), key("form"))).isInstanceOf(Taken.HeldBack.class);
        assertThat(arrival("form").why()).isEqualTo("RETURNED");
        assertThat(desk().closed()).isEqualTo(1);
        assertThat(taking.take(LETTER, new Actor.Office(), key("form"))).isInstanceOf(Taken.Registered.class);
        assertThat(desk()).isEqualTo(new Balance(Channel.CHANCELLERY, 1, 1, 0, 0, 0, 0, 0, Optional.empty()));
    }

    @Test
    void whatCannotBeReadIsReturnedToo() {
        Submission unreadable = Submissions.paper(Submissions.OMIROVA, Said.of("kk", "a\u0000\ud800"));
        assertThatThrownBy(() -> taking.take(unreadable, new Actor.Office(), key("nul")))
                .isInstanceOf(Problem.class);
        assertThat(arrival("nul").why()).isEqualTo("RETURNED");
    }

    @Test
    void whatTheOfficeFellOverIsRegisteredByThePorterOnceWithTheTimeItCameIn() {
        Registration twin = ((Taken.Registered) taking.take(LETTER, new Actor.Official(7), key("dark"))).registration();
        // the light went out after the number was given, and for another one before
        sql.sql("alter table registry_arrival disable trigger registry_arrival_stays")
                .update();
        sql.sql("update registry_arrival set ending = 'WAITING', appeal = null, ended_at = null")
                .update();
        sql.sql(
                        "insert into registry_arrival (door, foreign_id, sort, received_at, day, payload, next_try_at) "
                                + "select door, 'test/other', sort, received_at, day, payload, next_try_at from registry_arrival")
                .update();
        sql.sql("alter table registry_arrival enable trigger registry_arrival_stays")
                .update();
        clock.set(MORNING.plus(Duration.ofMinutes(1)));
        porter.go();
        assertThat(desk().waiting()).isEqualTo(2);
        clock.set(MORNING.plus(Duration.ofMinutes(30)));
        porter.go();
        assertThat(arrival("dark").appeal()).hasValue(twin.appeal());
        assertThat(arrival("other").appeal()).hasValue(twin.appeal());
        assertThat(desk().registered()).isEqualTo(2);
    }

    @Test
    void aLetterThatNeverGotItsNumberGetsItWithTheMomentOfItsArrival() {
        taking.take(LETTER, new Actor.Official(7), key("model"));
        String payload = arrivals.payload(arrival("model")).orElseThrow().replace("\"model\"", "\"lost\"");
        arrivals.receive(Channel.CHANCELLERY, "test/lost", payload, Duration.ofMinutes(2));
        clock.set(MORNING.plus(Duration.ofHours(3)));
        porter.go();
        Arrival lost = arrival("lost");
        assertThat(lost.ending()).isEqualTo(Ending.REGISTERED);
        var registered = journal.card(lost.appeal().orElseThrow()).orElseThrow();
        assertThat(registered.registered().receivedAt()).isBetween(MORNING, MORNING.plusSeconds(60));
        assertThat(registered.registeredAt()).isAfter(MORNING.plus(Duration.ofHours(2)));
    }

    @Test
    void payloadsAreSealedAndErasedWhenTheyHaveBeenKeptLongEnough() {
        taking.take(LETTER, new Actor.Official(7), key("sealed"));
        byte[] kept = sql.sql("select payload from registry_arrival")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("850102200024");
        assertThat(arrivals.payload(arrival("sealed")).orElseThrow()).contains("850102200024");
        clock.set(MORNING.plus(Duration.ofDays(31)));
        porter.go();
        assertThat(arrivals.payload(arrival("sealed"))).isEmpty();
        assertThat(desk().registered()).isEqualTo(1);
    }

    @Test
    void noArrivalIsEverDeletedOrMadeAnother() {
        taking.take(LETTER, new Actor.Official(7), key("stays"));
        assertThatThrownBy(() -> sql.sql("delete from registry_arrival").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        sql.sql("update registry_arrival set day = day + 1").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("update registry_arrival set ending = 'CLOSED', appeal = null")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
