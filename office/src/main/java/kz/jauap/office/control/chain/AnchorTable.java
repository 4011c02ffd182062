package kz.jauap.office.control.chain;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `control_anchor`, which is only ever added to.
@Component
class AnchorTable {
    private final JdbcClient sql;

    AnchorTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Anchor anchor) {
        sql.sql("insert into control_anchor (at, heads, seal) values (?, ?, ?)")
                .param(anchor.at().atOffset(ZoneOffset.UTC))
                .param(anchor.heads())
                .param(anchor.seal().map(Bytes::array).orElse(null))
                .update();
    }

    Optional<Anchor> last() {
        return sql.sql("select at, heads, seal from control_anchor order by id desc limit 1")
                .query((row, _) -> new Anchor(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("heads"),
                        Optional.ofNullable(row.getBytes("seal")).map(Bytes::of)))
                .optional();
    }
}
