package kz.jauap.office.registry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Series;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class RegistrarTest extends RegistrationBook {
    @Autowired
    JdbcClient sql;

    private static <T> List<T> together(int hands, List<Callable<T>> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(hands)) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        }
    }

    @Test
    void manyHandsGetNumbersWithoutGapsInTheOrderOfTime() throws Exception {
        List<Callable<Registration>> work = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            String text = "Шам жанбайды " + at;
            Filing filing = at % 3 == 0 ? Filings.question(CITY, MORNING, text) : Filings.paper(CITY, MORNING, text);
            work.add(() -> registrar.register(filing));
        }
        Map<Series, List<Registration>> books = together(24, work).stream()
                .sorted(Comparator.comparingLong(each -> each.number().serial()))
                .collect(Collectors.groupingBy(each -> each.number().series()));
        books.values().forEach(RegistrarTest::hasNoGaps);
        assertThat(books.get(Series.INFORMAL)).hasSize(100);
        assertThat(books.get(Series.PERSONS)).hasSize(200);
        List<Journaled> stream = journal.after(CITY, 0, 100_000);
        assertThat(stream.stream().map(Journaled::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, stream.size()).boxed().toList());
    }

    private static void hasNoGaps(List<Registration> book) {
        long first = book.getFirst().number().serial();
        assertThat(book.stream().map(each -> each.number().serial()))
                .containsExactlyElementsOf(
                        LongStream.range(first, first + book.size()).boxed().toList());
        assertThat(book.stream().map(Registration::registeredAt).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameSubmissionSentTwiceIsOneAppeal() throws Exception {
        Filing filing = Filings.once(Filings.paper(CITY, MORNING, "бір рет"), new Once("desk", "key-1", "aa"));
        Callable<Registration> filed = () -> registrar.register(filing);
        List<Registration> all = together(3, List.of(filed, filed, filed));
        assertThat(all).allMatch(each -> each.equals(all.getFirst()));
        assertThat(next()).isEqualTo(all.getFirst().number().serial() + 1);
        Filing other = Filings.once(Filings.paper(CITY, MORNING, "басқа"), new Once("desk", "key-1", "bb"));
        assertThatThrownBy(() -> registrar.register(other)).isInstanceOf(Once.KeyReused.class);
    }

    @Test
    void twinsWithinOneBatchAreOneAppeal(@Autowired Enrolling enrolling, @Autowired TransactionTemplate transaction) {
        Filing filing = Filings.once(Filings.paper(CITY, MORNING, "егіз"), new Once("desk", "key-2", "aa"));
        Filing other = Filings.once(Filings.paper(CITY, MORNING, "бөтен"), new Once("desk", "key-3", "aa"));
        List<AppealId> appeals =
                Objects.requireNonNull(transaction.execute(_ -> enrolling.write(List.of(filing, other, filing))));
        assertThat(appeals.getFirst()).isEqualTo(appeals.getLast()).isNotEqualTo(appeals.get(1));
        assertThat(enrolling.registrations(appeals))
                .extracting(Registration::appeal)
                .isEqualTo(appeals);
        assertThat(journal.history(appeals.getFirst())).hasSize(1);
        assertThat(next())
                .isEqualTo(enrolling.registrations(appeals).stream()
                                .mapToLong(each -> each.number().serial())
                                .max()
                                .orElseThrow()
                        + 1);
    }

    /// The serial that a stranger's paper gets now: no twin has taken one in vain.
    private long next() {
        return registrar
                .register(Filings.paper(CITY, MORNING, "келесі"))
                .number()
                .serial();
    }

    @Test
    void aSpoiltFilingDoesNotSpoilItsNeighbours() throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            Filing filing = Filings.paper(CITY, MORNING, at % 10 == 0 ? "нөл \0 таңба" : "жақсы");
            work.add(() -> taken(filing));
        }
        assertThat(together(20, work).stream().filter(taken -> taken)).hasSize(54);
    }

    /// The registrar has one thread; it must outlive whatever a filing does to it.
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aFilingThatBreaksTheDeskDoesNotShutIt() {
        List<Party> endless = new AbstractList<>() {
            @Override
            public Party get(int at) {
                throw new StackOverflowError();
            }

            @Override
            public int size() {
                return 1;
            }
        };
        Filing whole = Filings.paper(CITY, MORNING, "жақсы");
        Filing breaking = Filings.of(whole, endless);
        assertThatThrownBy(() -> registrar.register(breaking)).hasRootCauseInstanceOf(StackOverflowError.class);
        assertThat(registrar.register(whole).number()).isNotNull();
    }

    private boolean taken(Filing filing) {
        try {
            registrar.register(filing);
            return true;
        } catch (DataAccessException spoilt) {
            return false;
        }
    }

    /// Also from another node, which knows nothing of this one but the rows.
    @Test
    void whoeverWritesHoldsTheCounterOfTheBodyUntilHeHasCommitted(
            @Autowired CounterTable counters, @Autowired TransactionTemplate transaction) {
        registrar.register(Filings.paper(CITY, MORNING, "Санауыш"));
        transaction.executeWithoutResult(_ -> {
            counters.hold(CITY);
            assertThat(CompletableFuture.supplyAsync(() -> free(CITY)).join()).isFalse();
        });
    }

    private boolean free(BodyId body) {
        return sql.sql("select body from registry_counter where body = ? for update skip locked")
                .param(body.value())
                .query(String.class)
                .optional()
                .isPresent();
    }
}
