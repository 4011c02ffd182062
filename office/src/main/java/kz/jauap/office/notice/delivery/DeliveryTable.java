package kz.jauap.office.notice.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.look.Lang;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `notice_delivery`.
@Component
public class DeliveryTable implements SealedColumns {
    private static final String WORDS = "notice_delivery.words";
    private final JdbcClient sql;
    private final Vault vault;

    DeliveryTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(WORDS);
    }

    /// Adds the telling of an entry by one way, unless there is one.
    boolean add(Journaled entry, Notice notice, Way way, State state, Told told, Instant at) {
        return sql.sql("""
                        insert into notice_delivery (body, position, way, notice, appeal, language, subject, words,
                          state, queued_at, handed_at, next_try_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(entry.body().value())
                        .param(entry.position())
                        .param(way.name())
                        .param(notice.name())
                        .param(entry.appeal().value())
                        .param(told.language().tag())
                        .param(told.subject())
                        .param(vault.sealWords(WORDS, told.words()))
                        .param(state.name())
                        .param(stamp(at))
                        .param(state == State.QUEUED ? null : stamp(at))
                        .param(stamp(at))
                        .update()
                == 1;
    }

    /// Adds the same words by another way, after the first has failed.
    void addInstead(Delivery failed, Way way, Instant at) {
        sql.sql("""
                        insert into notice_delivery (body, position, way, notice, appeal, language, subject, words,
                          state, queued_at, next_try_at)
                        select body, position, ?, notice, appeal, language, subject, words, 'QUEUED', ?, ?
                        from notice_delivery where id = ? on conflict do nothing""")
                .param(way.name())
                .param(stamp(at))
                .param(stamp(at))
                .param(failed.id())
                .update();
    }

    /// The next e-mail that is due, held until the transaction ends; what others hold is passed over.
    public Optional<Delivery> take(Way way, Instant now) {
        return sql.sql("""
                        select * from notice_delivery where way = ? and state = 'QUEUED' and next_try_at <= ?
                        order by next_try_at, id limit 1 for update skip locked""")
                .param(way.name())
                .param(stamp(now))
                .query((row, _) -> read(row))
                .optional();
    }

    /// The next reply that is due, marked as on its way; of one case always the oldest first.
    public Optional<Delivery> claim(Instant now, Instant lease, Way... ways) {
        return sql.sql("""
                        update notice_delivery set state = 'SENDING', tries = tries + 1, next_try_at = ?
                        where id = (select id from notice_delivery mine
                          where way = any (?) and state = 'QUEUED' and next_try_at <= ?
                          and not exists (select 1 from notice_delivery earlier where earlier.appeal = mine.appeal
                            and earlier.way = mine.way and earlier.id < mine.id and earlier.state in ('QUEUED', 'SENDING'))
                          order by next_try_at, id limit 1 for update skip locked)
                        returning *""")
                .param(stamp(lease))
                .param((Object) Stream.of(ways).map(Way::name).toArray(String[]::new))
                .param(stamp(now))
                .query((row, _) -> read(row))
                .optional();
    }

    /// What was on its way when its carrier fell over: it may be there or not, so a person looks.
    public void abandoned(Instant now) {
        sql.sql("""
                update notice_delivery set state = 'BY_HAND', proof = 'unsure: interrupted', handed_at = ?
                where state = 'SENDING' and next_try_at <= ?""").param(stamp(now)).param(stamp(now)).update();
    }

    public void requeue(long id, Instant at) {
        sql.sql("update notice_delivery set state = 'QUEUED', next_try_at = ? where id = ? and state = 'SENDING'")
                .param(stamp(at))
                .param(id)
                .update();
    }

    public void settle(long id, State state, Instant at, String proof) {
        sql.sql("update notice_delivery set state = ?, handed_at = ?, proof = ? where id = ?")
                .param(state.name())
                .param(stamp(at))
                .param(proof)
                .param(id)
                .update();
    }

    /// A person has sent what waited for his hands.
    ///
    /// @return whether it was still waiting
    public boolean post(long id, Instant at, String proof) {
        return sql.sql("""
                        update notice_delivery set state = 'HANDED', handed_at = ?, proof = ?
                        where id = ? and (state = 'BY_HAND' or way = 'POST' and state = 'QUEUED')""").param(stamp(at)).param(proof).param(id).update() == 1;
    }

    public void tryLater(long id, Instant at) {
        sql.sql("update notice_delivery set tries = tries + 1, next_try_at = ? where id = ?")
                .param(stamp(at))
                .param(id)
                .update();
    }

    public List<Delivery> of(AppealId appeal) {
        return sql.sql("select * from notice_delivery where appeal = ? order by id")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .list();
    }

    public Optional<Delivery> find(long id) {
        return sql.sql("select * from notice_delivery where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// Notices that a person must print and post, or send where they belong, at these bodies; oldest first.
    public List<Delivery> toPost(Set<BodyId> bodies) {
        return sql.sql("""
                        select * from notice_delivery where (way = 'POST' and state = 'QUEUED' or state = 'BY_HAND') and body = any (?)
                        order by id""")
                .param((Object) bodies.stream().map(BodyId::value).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    private Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                new AppealId(row.getObject("appeal", UUID.class)),
                Notice.valueOf(row.getString("notice")),
                Way.valueOf(row.getString("way")),
                Lang.of(row.getString("language")).orElse(Lang.KK),
                row.getString("subject"),
                vault.openWords(WORDS, row.getString("words")),
                State.valueOf(row.getString("state")),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("handed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("tries"),
                row.getString("proof"));
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
