package kz.jauap.office.notice.gateway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.notice.gateway.Event.Kind;
import kz.jauap.office.notice.gateway.Event.Place;
import kz.jauap.office.notice.gateway.Event.State;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `notice_event`.
@Component
class EventTable {
    private final JdbcClient sql;

    EventTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the next event of a package; one entry makes one event.
    void add(long partner, String message, Kind kind, Optional<Place> place, Instant at) {
        sql.sql("""
                        insert into notice_event (partner, message, sequence, kind, appeal, body, position, state, queued_at,
                          tried_since, next_try_at)
                        select ?, ?, coalesce(max(sequence), 0) + 1, ?, ?::uuid, ?, ?::bigint, 'QUEUED', ?, ?, ?
                        from notice_event where partner = ? and message = ?
                        on conflict (body, position) do nothing""")
                .param(partner)
                .param(message)
                .param(kind.name())
                .param(place.map(each -> each.appeal().value()).orElse(null))
                .param(place.map(each -> each.body().value()).orElse(null))
                .param(place.map(Place::position).orElse(null))
                .param(stamp(at))
                .param(stamp(at))
                .param(stamp(at))
                .param(partner)
                .param(message)
                .update();
    }

    /// The next event of a partner that is due and has none before it in its package; nobody else takes it up until the
    /// lease is over.
    Optional<Event> claim(long partner, Instant now, Instant lease) {
        return sql.sql("""
                        update notice_event set tries = tries + 1, next_try_at = ? where id = (
                          select e.id from notice_event e where e.partner = ? and e.state = 'QUEUED' and e.next_try_at <= ?
                          and not exists (select 1 from notice_event f where f.partner = e.partner
                            and f.message = e.message and f.sequence < e.sequence and f.state = 'QUEUED')
                          order by e.next_try_at, e.id limit 1 for update skip locked)
                        returning *""")
                .param(stamp(lease))
                .param(partner)
                .param(stamp(now))
                .query((row, _) -> read(row))
                .optional();
    }

    /// What a partner has not acknowledged yet, in order.
    List<Event> open(long partner, int most) {
        return sql.sql("""
                        select * from notice_event where partner = ? and state in ('QUEUED', 'HANDED') order by id
                        limit ?""")
                .param(partner)
                .param(most)
                .query((row, _) -> read(row))
                .list();
    }

    void handed(long id, Instant at) {
        sql.sql("update notice_event set state = 'HANDED', handed_at = ?, fault = '' where id = ? and state = 'QUEUED'")
                .param(stamp(at))
                .param(id)
                .update();
    }

    void delivered(long id, Instant at) {
        sql.sql("""
                        update notice_event set state = 'DELIVERED', handed_at = coalesce(handed_at, ?), settled_at = ?,
                          fault = '' where id = ? and state <> 'DELIVERED'""").param(stamp(at)).param(stamp(at)).param(id).update();
    }

    /// What was taken before a moment and never acknowledged is sent once more.
    void unacknowledged(long partner, Instant before, Instant now) {
        sql.sql("""
                        update notice_event set state = 'QUEUED', next_try_at = ?
                        where partner = ? and state = 'HANDED' and handed_at < ?""").param(stamp(now)).param(partner).param(stamp(before)).update();
    }

    void later(long id, Instant next, String fault) {
        sql.sql("update notice_event set next_try_at = ?, fault = ? where id = ? and state = 'QUEUED'")
                .param(stamp(next))
                .param(fault)
                .param(id)
                .update();
    }

    void failed(long id, Instant at, String fault) {
        sql.sql("update notice_event set state = 'FAILED', settled_at = ?, fault = ? where id = ? and state = 'QUEUED'")
                .param(stamp(at))
                .param(fault)
                .param(id)
                .update();
    }

    /// Lets what was given up be tried anew.
    ///
    /// @return how many of them were
    int again(Collection<Long> ids, Instant at) {
        return sql.sql("""
                        update notice_event set state = 'QUEUED', settled_at = null, tries = 0, tried_since = ?,
                          next_try_at = ? where id = any (?) and state = 'FAILED'""")
                .param(stamp(at))
                .param(stamp(at))
                .param(ids.toArray(Long[]::new))
                .update();
    }

    Optional<Event> find(long partner, String message, int sequence) {
        return sql.sql("select * from notice_event where partner = ? and message = ? and sequence = ?")
                .param(partner)
                .param(message)
                .param(sequence)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Event> of(long partner, String message) {
        return sql.sql("select * from notice_event where partner = ? and message = ? order by sequence")
                .param(partner)
                .param(message)
                .query((row, _) -> read(row))
                .list();
    }

    /// What was given up, or has been tried since before a moment.
    List<Event> stuck(Instant before, int most) {
        return sql.sql("""
                        select * from notice_event where state = 'FAILED'
                        or (state in ('QUEUED', 'HANDED') and tried_since < ?) order by state = 'FAILED' desc, id limit ?""")
                .param(stamp(before))
                .param(most)
                .query((row, _) -> read(row))
                .list();
    }

    private static Event read(ResultSet row) throws SQLException {
        UUID appeal = row.getObject("appeal", UUID.class);
        return new Event(
                row.getLong("id"),
                row.getLong("partner"),
                row.getString("message"),
                row.getInt("sequence"),
                Kind.valueOf(row.getString("kind")),
                appeal == null
                        ? Optional.empty()
                        : Optional.of(new Place(
                                new AppealId(appeal), new BodyId(row.getString("body")), row.getLong("position"))),
                State.valueOf(row.getString("state")),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("tried_since", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getString("fault"));
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
