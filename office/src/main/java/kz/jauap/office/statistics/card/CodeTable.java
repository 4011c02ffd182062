package kz.jauap.office.statistics.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `statistics_code`: the code lists of the registration card, with the days on which each code is valid.
@Component
class CodeTable {
    private final JdbcClient sql;

    CodeTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<String> lists() {
        return sql.sql("select distinct list from statistics_code order by list")
                .query((row, _) -> row.getString("list"))
                .list();
    }

    /// A list with everything that was ever valid.
    List<Code> of(String list) {
        return sql.sql("select * from statistics_code where list = ? order by outside, code, since")
                .param(list)
                .query((row, _) -> code(row))
                .list();
    }

    /// Every list with everything that was ever valid.
    List<Code> all() {
        return sql.sql("select * from statistics_code order by list, outside, code, since")
                .query((row, _) -> code(row))
                .list();
    }

    /// Ends what the code meant before and adds what it means from a day on.
    void put(Code code) {
        sql.sql("""
                        update statistics_code set until = ?
                        where list = ? and code = ? and since < ? and (until is null or until >= ?)""")
                .param(code.since().minusDays(1))
                .param(code.list())
                .param(code.code())
                .param(code.since())
                .param(code.since())
                .update();
        sql.sql("""
                        insert into statistics_code (list, code, since, until, kk, ru, en, outside)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (list, code, since) do update set until = excluded.until, kk = excluded.kk,
                          ru = excluded.ru, en = excluded.en, outside = excluded.outside""")
                .param(code.list())
                .param(code.code())
                .param(code.since())
                .param(code.until().orElse(null))
                .param(code.name().kk())
                .param(code.name().ru())
                .param(code.name().en())
                .param(code.outside())
                .update();
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(
                row.getString("list"),
                row.getString("code"),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                new Trilingual(row.getString("kk"), row.getString("ru"), row.getString("en")),
                row.getString("outside"));
    }
}
