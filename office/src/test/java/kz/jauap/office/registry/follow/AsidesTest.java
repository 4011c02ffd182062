package kz.jauap.office.registry.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of an entry that a listener fails over.
@OfficeTest
class AsidesTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    Streams streams;

    @Autowired
    Asides asides;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    private AppealId bad;
    private AppealId good;
    private final List<Long> read = new ArrayList<>();
    private boolean failing = true;

    @BeforeEach
    void thereAreTwoAppeals(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        bad = filed("жұтылмайтын");
        good = filed("кейінгі");
    }

    @AfterEach
    void nothingStaysAside() {
        sql.sql("delete from registry_aside where listener like 'test/%'").update();
        clock.release();
    }

    private AppealId filed(String text) {
        return registrar.register(Filings.paper(BodyId.CITY, MORNING, text)).appeal();
    }

    private long position(AppealId appeal) {
        return journal.history(appeal).getLast().position();
    }

    /// Something more happens in a case.
    private long taken(AppealId appeal) {
        journal.act(appeal, new Actor.Office(), _ -> Acted.of(new Admitting.AlarmTaken()));
        return position(appeal);
    }

    private ToLongFunction<List<Journaled>> failingOver(RuntimeException fault) {
        return entries -> {
            entries.forEach(each -> {
                if (failing && each.appeal().equals(bad)) {
                    throw fault;
                }
                read.add(each.position());
            });
            return entries.getLast().position();
        };
    }

    private List<SetAside> aside(String listener) {
        return asides.all().stream()
                .filter(each -> each.listener().equals(listener))
                .toList();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    @Test
    void aCaseThatIsNotDigestedKeepsNoOtherWaitingAndIsTakenInItsOrderLater() {
        var listener = failingOver(new IllegalStateException("мәтін жұтылмады"));
        streams.follow("test/aside", listener);
        assertThat(read).as("others go on").contains(position(good)).doesNotContain(position(bad));
        long second = taken(bad);
        failing = false;
        streams.follow("test/aside", listener);
        assertThat(read).doesNotContain(position(bad), second);
        assertThat(aside("test/aside")).singleElement().satisfies(each -> {
            assertThat(each.appeal()).isEqualTo(bad);
            assertThat(each.tries()).isEqualTo(1);
            assertThat(each.fault()).contains("AsidesTest.java").doesNotContain("мәтін");
        });
        later(Duration.ofMinutes(2));
        streams.follow("test/aside", listener);
        assertThat(read).endsWith(journal.history(bad).getFirst().position(), second);
        assertThat(aside("test/aside")).isEmpty();
    }

    @Test
    void itIsOfferedWithGrowingPausesAndThenAlarms() {
        var listener = failingOver(new IllegalStateException("x"));
        streams.follow("test/pauses", listener);
        Duration before = Duration.ZERO;
        for (int tries = 2; tries <= 5; tries++) {
            Duration pause = Duration.between(
                    clock.instant(), aside("test/pauses").getFirst().nextTry());
            assertThat(pause).isGreaterThan(before);
            before = pause;
            later(pause);
            streams.follow("test/pauses", listener);
            assertThat(aside("test/pauses").getFirst().tries()).isEqualTo(tries);
        }
        assertThat(aside("test/pauses").getFirst().alarming()).isTrue();
        assertThat(asides.ails()).isPresent();
        failing = false;
        asides.again("test/pauses", bad);
        streams.follow("test/pauses", listener);
        assertThat(aside("test/pauses")).as("an administrator need not wait").isEmpty();
        assertThat(read).contains(position(bad));
    }

    @Test
    void whatPassesByItselfIsNoFaultOfAnEntry() {
        streams.follow("test/passing", failingOver(new CannotAcquireLockException("busy")));
        assertThat(read).doesNotContain(position(good));
        assertThat(aside("test/passing")).isEmpty();
        failing = false;
        streams.follow("test/passing", failingOver(new CannotAcquireLockException("busy")));
        assertThat(read).contains(position(bad), position(good));
    }

    /// A refused verb rolls everything back at the end, and would be met again for ever.
    @Test
    void aRefusalInsideAListenerIsAFaultOfItsEntryToo() {
        ToLongFunction<List<Journaled>> listener = entries -> {
            entries.forEach(each -> {
                if (failing && each.appeal().equals(bad)) {
                    journal.act(bad, new Actor.Office(), _ -> Acted.refuse("test"));
                }
                read.add(each.position());
            });
            return entries.getLast().position();
        };
        streams.follow("test/refused", listener);
        assertThat(read).contains(position(good));
        assertThat(aside("test/refused"))
                .singleElement()
                .satisfies(each -> assertThat(each.appeal()).isEqualTo(bad));
    }
}
