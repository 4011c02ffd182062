package kz.jauap.office.control.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `control_chain`, which is only ever added to.
@Component
class ChainTable {
    private static final long LOCK = 0x6a61756170L;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    ChainTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /// Whether this hand alone goes on with the chains until its transaction ends.
    boolean hold() {
        return sql.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    Link last(Book book) {
        return sql.sql("select place, record, hash from control_chain where book = ? order by place desc limit 1")
                .param(book.name())
                .query((row, _) -> link(row))
                .optional()
                .orElse(Link.BEFORE_ALL);
    }

    void add(Book book, List<Link> links) {
        batch.batchUpdate(
                "insert into control_chain (book, place, record, hash) values (?, ?, ?, ?)",
                links.stream()
                        .map(link -> new Object[] {book.name(), link.place(), link.record(), link.hash()})
                        .toList());
    }

    /// Links after a place, in order.
    List<Link> after(Book book, long place, int limit) {
        return sql.sql(
                        "select place, record, hash from control_chain where book = ? and place > ? order by place limit ?")
                .params(book.name(), place, limit)
                .query((row, _) -> link(row))
                .list();
    }

    /// Which records above a number have their link.
    Set<Long> linkedAbove(Book book, long record) {
        return new HashSet<>(sql.sql("select record from control_chain where book = ? and record > ?")
                .params(book.name(), record)
                .query((row, _) -> row.getLong("record"))
                .list());
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong("place"), row.getLong("record"), row.getString("hash"));
    }
}
