package kz.jauap.office.registry.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Submissions;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@OfficeTest
class LedgerTest extends TheLedger {
    private static final Submission EMPTY = Submissions.paper(Applicant.nameless(), Said.of("ru", " \n "));

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

    @Test
    void whatIsReturnedToItsSenderIsClosedUntilHeSendsItAgain() {
        assertThat(taking.take(EMPTY, new Actor.Office(), key("form"))).isInstanceOf(Taken.HeldBack.class);
        assertThat(arrival("form").why()).isEqualTo("RETURNED");
        assertThat(desk().closed()).isEqualTo(1);
        assertThat(taking.take(LETTER, new Actor.Office(), key("form"))).isInstanceOf(Taken.Registered.class);
        assertThat(desk()).isEqualTo(new Balance(Channel.CHANCELLERY, 1, 1, 0, 0, 0, 0, 0, Optional.empty()));
    }

    /// Whatever is kept aside is read on every page of its keeper, for hints at threats.
    @Test
    void whatNobodyCanReadStopsNobodyWhoLooks(@Autowired Handlings handlings) {
        taking.take(LETTER, new Actor.Official(1), key("unread"));
        assertThat(handlings.legible(arrival("unread"), "{}")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsReturnedToo() {
        Submission unreadable = Submissions.paper(Submissions.OMIROVA, Said.of("kk", "a\u0000\ud800"));
        assertThatThrownBy(() -> taking.take(unreadable, new Actor.Office(), key("nul")))
                .isInstanceOf(Problem.class);
        assertThat(arrival("nul").why()).isEqualTo("RETURNED");
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
