package kz.jauap.office.registry.load;

import static kz.jauap.office.guide.Point.U35;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How many rows are read of ten thousand open cases: those that are shown, and few beside them.
@OfficeTest
class TenThousandTest {
    private static final int CASES = 10_000;
    private static final int PAGE = 100;
    private static final int HIS = 40;
    private static final long BUSY = 999_999_077L;

    private final Town town;
    private final People people;
    private final Queued queued;
    private final Lists lists;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    @Autowired
    TenThousandTest(
            ApplicationContext office,
            People people,
            Queued queued,
            Lists lists,
            JdbcClient sql,
            TransactionTemplate transaction) {
        this.town = Town.in(office);
        this.people = people;
        this.queued = queued;
        this.lists = lists;
        this.sql = sql;
        this.transaction = transaction;
    }

    /// What was shown, and the rows of cards, letters and parties that were read for it.
    private record Shown(List<CardRow> rows, long cards, long letters, long parties) {}

    @Meets(U35)
    @Test
    void arePagedAndNarrowedByReadingWhatIsShown() {
        AppealId pattern = town.paper("city");
        Sight sight = people.access(town.who("controller")).sight();
        LocalDate today = LocalDate.of(2026, 11, 27);
        transaction.executeWithoutResult(status -> {
            fill(pattern);
            Shown first = shown(() -> queued.page(sight, Filter.none(), today, PAGE));
            readsWhatItShows(first, PAGE);
            String last = first.rows().getLast().number().alias();
            Shown next = shown(() -> queued.page(sight, Filter.none().from(last), today, PAGE));
            readsWhatItShows(next, PAGE);
            assertThat(next.rows())
                    .extracting(CardRow::appeal)
                    .doesNotContainAnyElementsOf(
                            first.rows().stream().map(CardRow::appeal).toList());
            readsWhatItShows(shown(() -> lists.journal(sight, of(BUSY), today, Lists.PAGE)), HIS);
            readsWhatItShows(shown(() -> lists.journal(sight, Filter.none(), today, Lists.PAGE)), Lists.PAGE);
            status.setRollbackOnly();
        });
    }

    private static Filter of(long executor) {
        Filter none = Filter.none();
        return new Filter(
                none.stage(),
                none.weight(),
                Filter.Late.OPEN,
                none.body(),
                OptionalLong.of(executor),
                none.about(),
                none.before());
    }

    private static void readsWhatItShows(Shown shown, int page) {
        assertThat(shown.rows()).hasSize(page);
        assertThat(shown.cards()).as("cards read").isLessThan(4L * page);
        assertThat(shown.letters()).as("letters read").isLessThan(4L * page);
        assertThat(shown.parties()).as("parties read").isLessThan(6L * page);
    }

    private Shown shown(Supplier<List<CardRow>> asked) {
        long cards = read("registry_card");
        long letters = read("registry_letter");
        long parties = read("registry_party");
        List<CardRow> rows = asked.get();
        return new Shown(
                rows,
                read("registry_card") - cards,
                read("registry_letter") - letters,
                read("registry_party") - parties);
    }

    /// The rows of a table that this transaction has read so far.
    private long read(String table) {
        return sql.sql("select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)"
                        + " from pg_stat_xact_user_tables where relname = ?")
                .param(table)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /// Ten thousand open cases like one that came in, each with its own day, a few of them one official's.
    private void fill(AppealId pattern) {
        sql.sql(
                        "create temporary table many on commit drop as select n, gen_random_uuid() as appeal from generate_series(1, "
                                + CASES + ") n")
                .update();
        sql.sql("""
                        insert into registry_card select r.* from many m, registry_card c, lateral jsonb_populate_record(c,
                          jsonb_build_object('appeal', m.appeal, 'number', c.number || '-' || m.n,
                            'alias', regexp_replace(c.alias, '[0-9]{7}$', (5000000 + m.n)::text),
                            'executor', case when m.n <= %d then %d else m.n end,
                            'control_day', c.control_day + m.n %% 400, 'consider_by', c.consider_by + m.n %% 400,
                            'registered_at', c.registered_at - m.n * interval '1 minute')) r
                        where c.appeal = ?""".formatted(HIS, BUSY)).param(pattern.value()).update();
        for (String table : List.of("registry_letter", "registry_party")) {
            sql.sql(
                            "insert into " + table + " select r.* from many m, " + table
                                    + " c, lateral jsonb_populate_record(c, jsonb_build_object('appeal', m.appeal)) r where c.appeal = ?")
                    .param(pattern.value())
                    .update();
        }
        for (String table : List.of("registry_card", "registry_letter", "registry_party")) {
            sql.sql("analyze " + table).update();
        }
    }
}
