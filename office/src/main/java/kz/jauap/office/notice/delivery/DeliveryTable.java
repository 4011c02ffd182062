package kz.jauap.office.notice.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.look.Lang;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.telling.TellingId;
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
    void addInstead(Delivery failed, Way way, State state, Instant at) {
        sql.sql("""
                        insert into notice_delivery (body, position, way, notice, appeal, language, subject, words,
                          state, queued_at, next_try_at)
                        select body, position, ?, notice, appeal, language, subject, words, ?, ?, ?
                        from notice_delivery where id = ? on conflict do nothing""")
                .param(way.name())
                .param(state.name())
                .param(stamp(at))
                .param(stamp(at))
                .param(failed.id())
                .update();
    }

    /// Notes what a person did by hand, beside the ways that were taken before.
    public void byHand(TellingId telling, Way way, State state, Instant at, String proof) {
        sql.sql("""
                        insert into notice_delivery (body, position, way, notice, appeal, language, subject, words,
                          state, queued_at, handed_at, next_try_at, proof)
                        select body, position, ?, notice, appeal, language, subject, words, ?, ?, ?, ?, ?
                        from notice_delivery where body = ? and position = ? and way = 'STATUS_PAGE'
                        on conflict (body, position, way) do update
                          set state = excluded.state, handed_at = excluded.handed_at, proof = excluded.proof""")
                .params(way.name(), state.name(), stamp(at), stamp(at), stamp(at), proof)
                .params(telling.body().value(), telling.position())
                .update();
    }

    public List<Delivery> of(AppealId appeal) {
        return sql.sql("select * from notice_delivery where appeal = ? order by id")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// All that was told in some cases, by any way.
    public List<Delivery> of(Collection<AppealId> appeals) {
        return sql.sql("select * from notice_delivery where appeal = any (?) order by id")
                .param((Object) appeals.stream().map(AppealId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// All ways by which one thing is told.
    public List<Delivery> of(TellingId telling) {
        return sql.sql("select * from notice_delivery where body = ? and position = ? order by id")
                .param(telling.body().value())
                .param(telling.position())
                .query((row, _) -> read(row))
                .list();
    }

    /// What a carrier calls by this name and has not yet answered for in the end, however late he is.
    public Optional<Delivery> underWay(String reference) {
        return sql.sql(
                        "select * from notice_delivery where proof = ? and state in ('AWAITED', 'HANDED', 'SILENT') limit 1")
                .param(reference)
                .query((row, _) -> read(row))
                .optional();
    }

    public Optional<Delivery> find(long id) {
        return sql.sql("select * from notice_delivery where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// Notices that a person must print and post, or send where they belong, at these bodies; oldest first. A letter of
    /// what has reached the applicant's ears or hands meanwhile is not among them.
    public List<Delivery> toPost(Set<BodyId> bodies) {
        return sql.sql("""
                        select * from notice_delivery d
                        where (way = 'POST' and state = 'QUEUED' and not exists (select 1 from notice_telling t
                            where t.body = d.body and t.position = d.position and t.proved_by <> 'STATUS_PAGE')
                          or way <> 'CALL' and state = 'BY_HAND') and body = any (?)
                        order by id""")
                .param((Object) bodies.stream().map(BodyId::value).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                new TellingId(new BodyId(row.getString("body")), row.getLong("position")),
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

    static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
