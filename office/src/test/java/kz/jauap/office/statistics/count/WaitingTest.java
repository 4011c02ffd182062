package kz.jauap.office.statistics.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A report that is asked for while the journal is being counted tells what was written before it was asked for.
@OfficeTest(properties = "jauap.test-office=waiting")
@Import(AtWork.class)
class WaitingTest extends WorkingTown {
    private final Counting counting;
    private final DataSource database;
    private final JdbcClient sql;

    @Autowired
    WaitingTest(ApplicationContext context, Counting counting, DataSource database, JdbcClient sql) {
        super(context);
        this.counting = counting;
        this.database = database;
        this.sql = sql;
    }

    @Override
    protected String begins() {
        return "2030-02-06T10:00:00";
    }

    @Test
    void whoAsksWhileSomebodyCountsWaitsForHim() throws Exception {
        town.paper("ecology");
        counting.keepUp();
        Thread reader = new Thread(counting::keepUp);
        Thread asker = new Thread(counting::keepUp);
        AppealId appeal;
        try (Connection held = database.getConnection()) {
            held.setAutoCommit(false);
            lock(held);
            appeal = town.paper("ecology");
            reader.start();
            while (!somebodyWaits()) {
                Thread.onSpinWait();
            }
            asker.start();
            while (asker.getState() != Thread.State.TIMED_WAITING && asker.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(asker.isAlive()).as("it went past what was being read").isTrue();
            held.rollback();
            held.setAutoCommit(true);
        }
        asker.join();
        reader.join();
        assertThat(sql.sql("select count(*) from statistics_state where appeal = ?")
                        .param(appeal.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static void lock(Connection held) throws SQLException {
        try (var statement = held.createStatement()) {
            statement.execute("lock table statistics_state in exclusive mode");
        }
    }

    private boolean somebodyWaits() {
        return sql.sql(
                        "select exists (select from pg_locks where not granted and relation = 'statistics_state'::regclass)")
                .query(Boolean.class)
                .single();
    }
}
