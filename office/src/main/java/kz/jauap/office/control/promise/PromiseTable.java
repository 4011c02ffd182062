package kz.jauap.office.control.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.look.Dates;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `control_promise`: the read copy of all promises.
@Component
class PromiseTable {
    /// A promise and the case it was made in.
    record Found(AppealId appeal, int place, LocalDate by) {
        /// As an address tells it.
        String code() {
            return by + "_" + place + "_" + appeal.value();
        }

        /// The one of an address; empty where it tells none.
        static Optional<Found> of(String code) {
            return Optional.of(CODE.matcher(code))
                    .filter(Matcher::matches)
                    .flatMap(told -> Dates.read(told.group(1))
                            .map(by -> new Found(
                                    new AppealId(UUID.fromString(told.group(3))),
                                    Integer.parseInt(told.group(2)),
                                    by)));
        }
    }

    private static final Pattern CODE =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)_(\\d{1,6})_(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final JdbcClient sql;

    PromiseTable(JdbcClient sql) {
        this.sql = sql;
    }

    void follow(Journaled journaled, Promising entry) {
        AppealId appeal = journaled.appeal();
        switch (entry) {
            case Promising.Promised(var place, var _, var by, var owner) ->
                add(appeal, journaled.body(), place, by, owner);
            case Promising.Kept(var place, var _) -> kept(appeal, place, journaled.at());
            case Promising.PutOff(var place, var by, var _) -> putOff(appeal, place, by);
            case Promising.Lapsed(var place, var _) -> lapsed(appeal, place);
        }
    }

    private void add(AppealId appeal, BodyId body, int place, LocalDate by, long owner) {
        sql.sql("""
                insert into control_promise (appeal, place, body, first_day, by_day, owner)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""").params(appeal.value(), place, body.value(), by, by, owner).update();
    }

    private void kept(AppealId appeal, int place, Instant at) {
        sql.sql("update control_promise set kept_at = ? where appeal = ? and place = ?")
                .params(at.atOffset(ZoneOffset.UTC), appeal.value(), place)
                .update();
    }

    private void putOff(AppealId appeal, int place, LocalDate by) {
        sql.sql("update control_promise set by_day = ?, lapsed = false where appeal = ? and place = ?")
                .params(by, appeal.value(), place)
                .update();
    }

    private void lapsed(AppealId appeal, int place) {
        sql.sql("update control_promise set lapsed = true where appeal = ? and place = ?")
                .params(appeal.value(), place)
                .update();
    }

    /// Open promises whose day has passed and of whom nobody has been told yet.
    List<Found> lapsing(LocalDate today) {
        return sql.sql("""
                select appeal, place, by_day from control_promise
                where kept_at is null and not lapsed and by_day < ? order by by_day, appeal, place""").param(today).query((row, _) -> found(row)).list();
    }

    /// Promises still to be kept, the most pressing first, so many of them.
    ///
    /// @param cases those among which they are
    /// @param after the last one of the page before
    List<Found> open(Where cases, Optional<Found> after, int limit) {
        Where where = cases.and("p.kept_at is null");
        after.ifPresent(last -> where.and(
                "(p.by_day, p.appeal, p.place) > (?, ?, ?)",
                last.by(),
                last.appeal().value(),
                last.place()));
        return sql.sql("""
                select p.appeal, p.place, p.by_day from control_promise p join registry_card c on c.appeal = p.appeal
                """ + where.clause() + " order by p.by_day, p.appeal, p.place limit " + limit)
                .params(where.values())
                .query((row, _) -> found(row))
                .list();
    }

    /// Promises of some bodies or of some owners whose day has passed, the oldest first.
    List<Found> overdue(Set<BodyId> bodies, Set<Long> owners, LocalDate today) {
        return sql.sql("""
                select appeal, place, by_day from control_promise
                where kept_at is null and by_day < ? and (body = any (?) or owner = any (?))
                order by by_day, appeal, place""")
                .param(today)
                .param((Object) bodies.stream().map(BodyId::value).toArray(String[]::new))
                .param((Object) owners.toArray(Long[]::new))
                .query((row, _) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new AppealId(row.getObject("appeal", UUID.class)),
                row.getInt("place"),
                row.getObject("by_day", LocalDate.class));
    }

    /// What each body promised until a day, in figures.
    List<PromiseCount> counted(LocalDate today) {
        return sql.sql("""
                select body, count(*) as made,
                  count(*) filter (where (kept_at at time zone 'Asia/Almaty')::date <= first_day) as kept,
                  count(*) filter (where (kept_at at time zone 'Asia/Almaty')::date > first_day) as late,
                  count(*) filter (where kept_at is null and by_day < :today) as overdue,
                  count(*) filter (where kept_at is null and by_day >= :today) as open
                from control_promise group by body order by body""")
                .param("today", today)
                .query((row, _) -> new PromiseCount(
                        new BodyId(row.getString("body")),
                        row.getInt("made"),
                        row.getInt("kept"),
                        row.getInt("late"),
                        row.getInt("overdue"),
                        row.getInt("open")))
                .list();
    }
}
