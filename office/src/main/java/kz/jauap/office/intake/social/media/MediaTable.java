package kz.jauap.office.intake.social.media;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `intake_media`.
@Component
public class MediaTable implements SealedColumns {
    private static final String NAME = "intake_media.name";
    private static final String COLUMN = "intake_media.sealed";

    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;

    MediaTable(JdbcClient sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(NAME);
    }

    /// Something that came along and is to be fetched.
    record Awaited(long id, Channel door, AppealId appeal, String name, String url, int tries) {}

    /// Something that came along and could not be kept.
    public record Missing(String name, String fault) {}

    public void add(Arrival arrival, int place, AppealId appeal, Heard.Media media) {
        sql.sql("""
                insert into intake_media (arrival, place, door, appeal, name, sealed, next_try_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(arrival.id())
                .param(place)
                .param(arrival.door().name())
                .param(appeal.value())
                .param(vault.sealWords(NAME, media.name().isBlank() ? "file" : media.name()))
                .param(vault.seal(COLUMN, media.url()))
                .param(stamp(clock.instant()))
                .update();
    }

    /// The next one that is due; nobody else takes it up until the lease is over.
    Optional<Awaited> claim(Instant now, Instant lease) {
        return sql.sql("""
                        update intake_media set tries = tries + 1, next_try_at = ?
                        where id = (select id from intake_media where state = 'WAITING' and next_try_at <= ?
                          order by next_try_at, id limit 1 for update skip locked)
                        returning *""")
                .param(stamp(lease))
                .param(stamp(now))
                .query((row, _) -> new Awaited(
                        row.getLong("id"),
                        Channel.valueOf(row.getString("door")),
                        new AppealId(row.getObject("appeal", UUID.class)),
                        vault.openWords(NAME, row.getString("name")),
                        vault.open(COLUMN, row.getBytes("sealed")),
                        row.getInt("tries")))
                .optional();
    }

    void settle(long id, String state, String fault) {
        sql.sql("update intake_media set state = ?, fault = ? where id = ?")
                .param(state)
                .param(fault)
                .param(id)
                .update();
    }

    void later(long id, Instant next, String fault) {
        sql.sql("update intake_media set next_try_at = ?, fault = ? where id = ?")
                .param(stamp(next))
                .param(fault)
                .param(id)
                .update();
    }

    /// What came along with a record and is not kept, or not yet.
    public List<Missing> missing(AppealId appeal) {
        return sql.sql("select name, fault from intake_media where appeal = ? and state <> 'KEPT' order by id")
                .param(appeal.value())
                .query((row, _) -> new Missing(vault.openWords(NAME, row.getString("name")), row.getString("fault")))
                .list();
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
