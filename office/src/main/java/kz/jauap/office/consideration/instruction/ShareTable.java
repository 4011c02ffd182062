package kz.jauap.office.consideration.instruction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Due;
import kz.jauap.office.look.table.Mark;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `consideration_share`: the read copy of all shares of all instructions.
@Component
public class ShareTable {
    /// A share and the case it was given in.
    public record Found(AppealId appeal, int place, int share, LocalDate by) {
        /// What the lists of them are sorted by.
        public String mark() {
            return Mark.of(Mark.up(by), Mark.up(appeal.value()), Mark.up(place), Mark.up(share));
        }
    }

    private final JdbcClient sql;

    ShareTable(JdbcClient sql) {
        this.sql = sql;
    }

    void follow(Journaled journaled, Instructing entry) {
        AppealId appeal = journaled.appeal();
        switch (entry) {
            case Instructing.Instructed(var place, var _, var shares) -> {
                for (int share = 0; share < shares.size(); share++) {
                    add(journaled, place, share, shares.get(share));
                }
            }
            case Instructing.Delivered(var place, var share, var _) -> set("owed = false", appeal, place, share);
            case Instructing.Returned(var place, var share, var _) -> set("owed = true", appeal, place, share);
            case Instructing.Nudged(var place, var share, var _) -> said("nudged", appeal, place, share);
            case Instructing.Lapsed(var place, var share, var _) -> said("lapsed", appeal, place, share);
            case Instructing.CarriedOut(var place, var _) -> over(appeal, place);
            case Instructing.Withdrawn(var place, var _) -> over(appeal, place);
            case Instructing.Moved(var place, var share, var by, var _) -> moved(appeal, place, share, by);
            case Instructing.TookPart _, Instructing.Commented _, Instructing.Accepted _ -> {}
        }
    }

    private void add(Journaled journaled, int place, int share, Instructing.Share given) {
        long head = journaled.actor() instanceof Actor.Official(var id) ? id : 0;
        sql.sql("""
                insert into consideration_share (appeal, place, share, given_by, officers, by_day, nudged)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        journaled.appeal().value(),
                        place,
                        share,
                        head,
                        given.officers().toArray(Long[]::new),
                        given.by(),
                        near(journaled, given.by()))
                .update();
    }

    /// Whoever is given a day that is near needs no reminder beside.
    private static boolean near(Journaled given, LocalDate by) {
        return !by.isAfter(Due.near(LocalDate.ofInstant(given.at(), Dates.ZONE)));
    }

    private void set(String what, AppealId appeal, int place, int share) {
        sql.sql("update consideration_share set " + what + " where appeal = ? and place = ? and share = ?")
                .params(appeal.value(), place, share)
                .update();
    }

    private void over(AppealId appeal, int place) {
        sql.sql("update consideration_share set owed = false where appeal = ? and place = ?")
                .params(appeal.value(), place)
                .update();
    }

    private void moved(AppealId appeal, int place, int share, LocalDate by) {
        sql.sql("update consideration_share set by_day = ?, nudged = false, lapsed = false"
                        + " where appeal = ? and place = ? and share = ?")
                .params(by, appeal.value(), place, share)
                .update();
    }

    /// Notes that the office has said it, or has no need to any more.
    void said(String what, AppealId appeal, int place, int share) {
        set(what + " = true", appeal, place, share);
    }

    /// Shares whose day is near, of which nobody has been reminded.
    List<Found> nudging(LocalDate today, LocalDate near) {
        return sql.sql("""
                select * from consideration_share where owed and not nudged and not lapsed and by_day between ? and ?
                order by by_day, appeal, place, share""").params(today, near).query((row, _) -> found(row)).list();
    }

    /// Shares whose day has passed and of which nobody has been told.
    List<Found> lapsing(LocalDate today) {
        return sql.sql("""
                select * from consideration_share where owed and not lapsed and by_day < ?
                order by by_day, appeal, place, share""").param(today).query((row, _) -> found(row)).list();
    }

    /// Cases in which something is owed by one of these officials, or to one of them as the head who gave it.
    List<AppealId> of(Set<Long> officers) {
        Long[] ids = officers.toArray(Long[]::new);
        return sql.sql("""
                select appeal from consideration_share where owed and (officers && ? or given_by = any (?))
                group by appeal order by min(by_day), appeal""")
                .params(ids, ids)
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list();
    }

    /// Shares of the cases of a choice that are still owed by some officials, the most pressing first.
    List<Found> owedBy(Set<Long> officers, Where cases) {
        return owed(cases.and("s.officers && ?", (Object) officers.toArray(Long[]::new)));
    }

    /// The same that a head gave.
    List<Found> givenBy(long head, Where cases) {
        return owed(cases.and("s.given_by = ?", head));
    }

    private List<Found> owed(Where cases) {
        Where where = cases.open().and("s.owed");
        return sql.sql("select s.* from consideration_share s join registry_card c on c.appeal = s.appeal "
                        + where.clause() + " order by s.by_day, s.appeal, s.place, s.share")
                .params(where.values())
                .query((row, _) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new AppealId(row.getObject("appeal", UUID.class)),
                row.getInt("place"),
                row.getInt("share"),
                row.getObject("by_day", LocalDate.class));
    }
}
