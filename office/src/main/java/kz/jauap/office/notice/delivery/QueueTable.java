package kz.jauap.office.notice.delivery;

import static kz.jauap.office.notice.delivery.DeliveryTable.stamp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.registry.entry.Answering.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `notice_delivery` as a queue: what is due, under way, or done with.
@Component
public class QueueTable {
    private final JdbcClient sql;
    private final DeliveryTable table;

    QueueTable(JdbcClient sql, DeliveryTable table) {
        this.sql = sql;
        this.table = table;
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
                .query((row, _) -> table.read(row))
                .optional();
    }

    /// What was on its way to a platform when its carrier fell over: it may be there or not, so a person looks.
    public void abandoned(Instant now) {
        sql.sql("""
                        update notice_delivery set state = 'BY_HAND', proof = 'unsure: interrupted', handed_at = ?
                        where state = 'SENDING' and next_try_at <= ? and way in ('PUBLIC_REPLY', 'PRIVATE_MESSAGE')""").param(stamp(now)).param(stamp(now)).update();
    }

    /// What was on its way to a server or a telephone when its carrier fell over goes again: whoever gets it twice can
    /// tell by its reference.
    public void again(Instant now) {
        sql.sql("""
                        update notice_delivery set state = 'QUEUED'
                        where state = 'SENDING' and next_try_at <= ? and way in ('EMAIL', 'SMS')""").param(stamp(now)).update();
    }

    /// What was taken so long ago that nobody is waited for any more to say whether it arrived.
    ///
    /// @param since before that moment, whatever it is about
    /// @param pressed before that moment, if its last day has come close and nothing else has told it
    /// @param until the last day that is close
    public List<Delivery> unheard(Instant since, Instant pressed, LocalDate until) {
        return sql.sql("""
                        select d.* from notice_delivery d join notice_telling t on t.body = d.body and t.position = d.position
                        where d.state = 'AWAITED' and (d.handed_at < ?
                          or d.handed_at < ? and t.tell_by <= ? and t.proved_at is null)
                        order by d.id""")
                .param(stamp(since))
                .param(stamp(pressed))
                .param(until)
                .query((row, _) -> table.read(row))
                .list();
    }

    /// What was put before that moment into the queue of a way out of the house and still stands there, though its last
    /// day has come close and nothing else has told it.
    ///
    /// @param until the last day that is close
    public List<Delivery> standing(Instant since, LocalDate until) {
        return sql.sql("""
                        select d.* from notice_delivery d join notice_telling t on t.body = d.body and t.position = d.position
                        where d.state = 'QUEUED' and d.way in ('EMAIL', 'SMS') and d.queued_at < ?
                          and t.tell_by <= ? and t.proved_at is null
                        order by d.id""")
                .param(stamp(since))
                .param(until)
                .query((row, _) -> table.read(row))
                .list();
    }

    /// How many wait to leave by a way.
    public long waiting(Way way) {
        return sql.sql("select count(*) from notice_delivery where way = ? and state in ('QUEUED', 'SENDING')")
                .param(way.name())
                .query(Long.class)
                .single();
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
}
