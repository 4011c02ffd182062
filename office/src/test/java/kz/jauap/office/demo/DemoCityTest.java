package kz.jauap.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest(properties = "jauap.demo=true")
class DemoCityTest {
    private final JdbcClient sql;

    @Autowired
    DemoCityTest(JdbcClient sql) {
        this.sql = sql;
    }

    @Test
    void everyStoryIsInTheBooks() {
        List<String> stages = sql.sql(
                        "select stage || ' ' || waiting || ' ' || count(*) from registry_card group by stage, waiting order by 1")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(stages).hasSizeGreaterThan(5);
        assertThat(sql.sql("select count(*) from registry_card")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(60);
    }
}
