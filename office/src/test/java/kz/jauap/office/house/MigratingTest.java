package kz.jauap.office.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import kz.jauap.office.house.postgres.TestServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The office looks for itself whether Flyway is needed, and sees what Flyway would see.
class MigratingTest {
    private final DataSource database =
            new DriverManagerDataSource(TestServer.newDatabase(), TestServer.user(), TestServer.password());
    private final JdbcClient sql = JdbcClient.create(database);

    private void migrate() {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load();
        new Migrating().migrate(flyway);
    }

    @Test
    void seesEveryScriptAsFlywayDoes() {
        migrate();
        assertThat(Migrating.applied(database)).isEqualTo(Migrating.written()).hasSizeGreaterThan(30);
    }

    @Test
    void letsFlywayJudgeWhereAScriptIsOtherThanItWas() {
        migrate();
        sql.sql("update flyway_schema_history set checksum = checksum + 1 where script like 'V01%'")
                .update();
        assertThatThrownBy(this::migrate).hasMessageContaining("checksum mismatch");
    }
}
