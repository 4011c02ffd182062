package kz.jauap.office.post;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.jauap.office.post.Receipt.Fate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tray of receipts (table `post_receipt`): each lies in it, durable, before its carrier is told that we have it,
/// until whoever sent the thing has read it.
@Component
public class ReceiptTray {
    /// A receipt may come before the answer it belongs to, but not as long as this.
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Clock clock;

    ReceiptTray(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Puts one into the tray; the same one twice is one.
    public void put(Receipt receipt) {
        sql.sql("""
                        insert into post_receipt (reference, fate, detail, came_at) values (?, ?, ?, ?)
                        on conflict (reference, fate) do nothing""")
                .param(receipt.reference())
                .param(receipt.fate().name())
                .param(receipt.detail())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Hands out what has come, oldest first; what is recognised leaves the tray.
    public void read(Predicate<Receipt> recognised) {
        List<Map.Entry<Long, Receipt>> come = sql.sql(
                        "select id, reference, fate, detail from post_receipt order by id")
                .query((row, _) -> Map.entry(
                        row.getLong("id"),
                        new Receipt(
                                row.getString("reference"),
                                Fate.valueOf(row.getString("fate")),
                                row.getString("detail"))))
                .list();
        come.stream()
                .filter(each -> recognised.test(each.getValue()))
                .forEach(each -> sql.sql("delete from post_receipt where id = ?")
                        .param(each.getKey())
                        .update());
        sql.sql("delete from post_receipt where came_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
