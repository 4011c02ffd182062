package kz.jauap.office.notice.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `notice_telling`.
@Component
public class TellingTable {
    private static final String OF_CASES = " from notice_telling t join registry_card c on c.appeal = t.appeal ";
    private static final String DAY = "coalesce(%s.tell_by, 'infinity'::date)";
    private static final String UNPROVED = """
            t.proved_at is null and (t.tell_by is not null or exists (select 1 from notice_delivery d
              where d.body = t.body and d.position = t.position and d.way = 'CALL' and d.state = 'BY_HAND'))""";

    private final JdbcClient sql;

    TellingTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds what must be told of an entry, unless it is there.
    ///
    /// @return whether it was new
    public boolean add(Journaled entry, Notice notice, Optional<LocalDate> tellBy) {
        return sql.sql("""
                        insert into notice_telling (body, position, appeal, notice, tell_by) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .param(entry.body().value())
                        .param(entry.position())
                        .param(entry.appeal().value())
                        .param(notice.name())
                        .param(tellBy.orElse(null))
                        .update()
                == 1;
    }

    /// Notes the first proof.
    ///
    /// @return whether there was none
    boolean prove(TellingId id, Way way, Instant at) {
        return sql.sql("""
                        update notice_telling set proved_at = ?, proved_by = ?
                        where body = ? and position = ? and proved_at is null""")
                        .param(stamp(at))
                        .param(way.name())
                        .param(id.body().value())
                        .param(id.position())
                        .update()
                == 1;
    }

    /// Takes a proof back that turned out to be none.
    ///
    /// @return whether it was this way that had proved it
    boolean disprove(TellingId id, Way way) {
        return sql.sql("""
                        update notice_telling set proved_at = null, proved_by = null
                        where body = ? and position = ? and proved_by = ?""")
                        .param(id.body().value())
                        .param(id.position())
                        .param(way.name())
                        .update()
                == 1;
    }

    /// Notes that the applicant has opened his page.
    public void see(AppealId appeal, Instant at) {
        sql.sql("update notice_telling set seen_at = ? where appeal = ? and seen_at is null")
                .param(stamp(at))
                .param(appeal.value())
                .update();
    }

    void warn(long id, Instant at) {
        sql.sql("update notice_telling set warned_at = ? where id = ?")
                .param(stamp(at))
                .param(id)
                .update();
    }

    /// All of a case, oldest first.
    public List<Telling> of(AppealId appeal) {
        return sql.sql("select * from notice_telling where appeal = ? order by id")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .list();
    }

    public Optional<Telling> find(long id) {
        return sql.sql("select * from notice_telling where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    public Optional<Telling> find(TellingId id) {
        return sql.sql("select * from notice_telling where body = ? and position = ?")
                .param(id.body().value())
                .param(id.position())
                .query((row, _) -> read(row))
                .optional();
    }

    /// What has no proof yet though its last day has come close, and nobody was warned of; the most pressing first.
    List<Telling> unwarned(LocalDate until) {
        return sql.sql("""
                        select * from notice_telling where proved_at is null and warned_at is null and tell_by <= ?
                        order by tell_by, id""").param(until).query((row, _) -> read(row)).list();
    }

    /// What has no proof yet and has a last day, or waits for somebody to telephone; the most pressing first.
    ///
    /// @param cases those among whose it is looked for
    /// @param after the last one of the page before
    public List<Telling> unproved(Where cases, Optional<Long> after, int limit) {
        Where where = cases.and(UNPROVED);
        after.ifPresent(last -> where.and(
                "(" + DAY.formatted("t") + ", t.id) > (select " + DAY.formatted("b")
                        + ", b.id from notice_telling b where b.id = ?)",
                last));
        return sql.sql("select t.*" + OF_CASES + where.clause() + " order by " + DAY.formatted("t") + ", t.id limit "
                        + limit)
                .params(where.values())
                .query((row, _) -> read(row))
                .list();
    }

    /// The bodies that have any.
    public List<BodyId> owing() {
        return sql.sql("select distinct c.body" + OF_CASES + " where " + UNPROVED)
                .query((row, _) -> new BodyId(row.getString(1)))
                .list();
    }

    /// Of how many of them the clerks were warned.
    public long warned(Where cases) {
        Where where = cases.and("t.proved_at is null and t.warned_at is not null");
        return sql.sql("select count(*)" + OF_CASES + where.clause())
                .params(where.values())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /// What applicants have seen on their pages while there was no other proof.
    List<Telling> seen() {
        return sql.sql("select * from notice_telling where proved_at is null and seen_at is not null order by id")
                .query((row, _) -> read(row))
                .list();
    }

    private static Telling read(ResultSet row) throws SQLException {
        Optional<Instant> proved = moment(row, "proved_at");
        Optional<Way> by = Optional.ofNullable(row.getString("proved_by")).map(Way::valueOf);
        return new Telling(
                row.getLong("id"),
                new TellingId(new BodyId(row.getString("body")), row.getLong("position")),
                new AppealId(row.getObject("appeal", UUID.class)),
                Notice.valueOf(row.getString("notice")),
                Optional.ofNullable(row.getObject("tell_by", LocalDate.class)),
                proved.flatMap(at -> by.map(way -> new Telling.Proof(way, at))),
                moment(row, "seen_at"),
                moment(row, "warned_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
