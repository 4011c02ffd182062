package kz.jauap.office.registry.journal;

import static kz.jauap.office.guide.Point.U32;
import static kz.jauap.office.guide.Point.U37;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Series;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class RegistrarTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final BodyId CITY = BodyId.CITY;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    Lists lists;

    @Autowired
    Search search;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

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

    @Test
    void whatIsLackingIsNamedAndTheTermIsCountedInTheSameBreath() {
        Registration paper = registrar.register(Filings.paper(CITY, MORNING, "Мәтін"));
        assertThat(paper.registered().weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(paper.registered().lacking()).isEmpty();
        assertThat(paper.registered().due().considerBy()).hasToString("2026-12-08");
        Registration empty = registrar.register(Filings.paper(CITY, MORNING, " "));
        assertThat(empty.registered().lacking()).containsExactly(Requisite.SUBSTANCE);
        Registration question = registrar.register(Filings.question(CITY, MORNING, "Сұрақ"));
        assertThat(question.registered().due().legal()).isFalse();
    }

    @Meets(U32)
    @Test
    void nothingInTheJournalCanBeChanged() {
        registrar.register(Filings.paper(CITY, MORNING, "Мәтін"));
        for (String change : List.of(
                "update registry_entry set type = 999", "delete from registry_entry", "truncate registry_entry")) {
            assertThatThrownBy(() -> sql.sql(change).update()).hasMessageContaining("final");
        }
    }

    @Test
    void theReadCopyFollowsTheEntries() {
        Registration paper = registrar.register(Filings.paper(CITY, MORNING, "Мәтін"));
        journal.act(
                paper.appeal(), new Actor.Official(1), held -> Acted.of(new Routing.Assigned(7, held.text("қара"))));
        Card card = journal.card(paper.appeal()).orElseThrow();
        assertThat(card.stage()).isEqualTo(Stage.IN_WORK);
        assertThat(card.executor()).hasValue(7);
        var row = lists.row(paper.appeal()).orElseThrow();
        assertThat(row.stage()).isEqualTo(card.stage());
        assertThat(row.executor()).isEqualTo(card.executor());
        assertThat(row.considerBy()).isEqualTo(card.due().considerBy());
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        Registration paper = registrar.register(Filings.paper(CITY, MORNING, "Мәтін"));
        Acted acted = journal.act(paper.appeal(), new Actor.Official(1), held -> {
            held.text("бұл сөз қалмауы керек");
            return Acted.refuse("registry.refused");
        });
        assertThat(acted).isInstanceOf(Acted.Refused.class);
        assertThat(journal.history(paper.appeal())).hasSize(1);
        assertThat(sql.sql("select count(*) from registry_text where words like 'бұл сөз%'")
                        .query(Long.class)
                        .single())
                .isZero();
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

    @Meets(U37)
    @Test
    void searchFindsByFoldedWordsByNumberAndByIin() {
        Registration paper = registrar.register(Filings.paper(CITY, MORNING, "Ерекше әңгіме зәуіт"));
        Sight all = new Sight(Set.of(CITY), Set.of(), Set.of(CITY), Set.of(), Set.of(99L), Set.of(99L));
        for (String words : List.of(
                "ангиме зауит",
                "омирова",
                paper.number().text(),
                paper.number().alias().toLowerCase(Locale.ROOT),
                "850102200024",
                paper.number().alias().substring(15))) {
            assertThat(search.find(all, words, Filter.none(), LocalDate.of(2026, 11, 23)))
                    .as(words)
                    .anyMatch(found -> found.row().appeal().equals(paper.appeal()));
        }
    }
}
