package kz.jauap.office.intake.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.intake.Beside;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `intake_reception_visit`.
@Repository
class VisitTable implements Beside {
    private final JdbcClient sql;
    private final VisitSeal seal;

    VisitTable(JdbcClient sql, VisitSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /// Adds a visit, unless its time is taken.
    ///
    /// @return whether it was free
    boolean add(Visit visit, Instant at) {
        return sql.sql("""
                insert into intake_reception_visit
                  (id, schedule, day, time, state, code_index, code, iin_index, visitor, made_at, came_at)
                values (:id, :schedule, :day, :time, :state, :index, :code, :iin, :visitor, :at, :came)
                on conflict (schedule, day, time) where state <> 'CANCELLED' and time is not null do nothing
                """)
                        .param("id", visit.id())
                        .param("schedule", visit.schedule())
                        .param("day", visit.day())
                        .param("time", visit.time().orElse(null))
                        .param("state", visit.state().name())
                        .param("index", visit.code().map(seal::index).orElse(null))
                        .param("code", visit.code().map(seal::code).orElse(null))
                        .param(
                                "iin",
                                Iin.parse(visit.visitor().iin())
                                        .map(seal::index)
                                        .orElse(null))
                        .param("visitor", seal.visitor(visit.visitor()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param(
                                "came",
                                visit.cameAt()
                                        .map(came -> came.atOffset(ZoneOffset.UTC))
                                        .orElse(null))
                        .update()
                > 0;
    }

    /// Moves a booked visit. Where another took the time meanwhile, the database says so.
    boolean move(UUID id, Slot to) {
        return sql.sql("""
                update intake_reception_visit set schedule = ?, day = ?, time = ? where id = ? and state = 'BOOKED'
                """).params(to.schedule(), to.day(), to.time(), id).update() > 0;
    }

    /// Goes on from one state to another, if it is still in the first.
    boolean turn(UUID id, Set<Visit.State> from, Visit.State to, Instant at) {
        return sql.sql("""
                update intake_reception_visit set state = :to,
                  came_at = case when :to = 'ARRIVED' then :at else came_at end
                where id = :id and state in (:from)
                """)
                        .param("id", id)
                        .param("from", from.stream().map(Enum::name).toList())
                        .param("to", to.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// Writes the card of a visit once; what is put in writing is not received before its number is known.
    boolean record(UUID id, Visit.Outcome outcome) {
        return sql.sql("""
                update intake_reception_visit set record = :record, settlement = :settlement,
                  recorded_by = :by, recorded_at = :at,
                  state = case when :settlement = 'PUT_IN_WRITING' then state else 'RECEIVED' end
                where id = :id and state in ('BOOKED', 'ARRIVED', 'ABSENT')
                """)
                        .param("id", id)
                        .param("record", seal.minutes(outcome.minutes()))
                        .param("settlement", outcome.settlement().name())
                        .param("by", outcome.by())
                        .param("at", outcome.at().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public void keep(AppealId appeal, Submission submission, Taking.Key key) {
        key.in(Booking.SCOPE)
                .ifPresent(id -> sql.sql("""
                update intake_reception_visit set state = 'RECEIVED', appeal = ?
                where id = ? and record is not null and appeal is null
                """).params(appeal.value(), id).update());
    }

    Optional<Visit> find(UUID id) {
        return sql.sql("select * from intake_reception_visit where id = :id")
                .param("id", id)
                .query((row, _) -> seal.read(row))
                .optional();
    }

    Optional<Visit> find(VisitCode code) {
        return sql.sql("select * from intake_reception_visit where code_index = :index")
                .param("index", seal.index(code))
                .query((row, _) -> seal.read(row))
                .optional();
    }

    /// Who is booked by the former schedules of an official for a day on which his next one is in force.
    List<Visit> awaited(Schedule next) {
        return sql.sql("""
                select visit.* from intake_reception_visit visit join intake_reception former on former.id = visit.schedule
                where former.officer = :officer and former.body = :body and former.id <> :next
                  and visit.state = 'BOOKED' and visit.day >= :since order by visit.day, visit.time
                """)
                .param("officer", next.officer())
                .param("body", next.body().value())
                .param("next", next.id())
                .param("since", next.since())
                .query((row, _) -> seal.read(row))
                .list();
    }

    /// The times of a schedule that are taken from a day on.
    Set<Slot> taken(UUID schedule, LocalDate from) {
        return Set.copyOf(sql.sql("""
                select schedule, day, time from intake_reception_visit
                where schedule = :schedule and day >= :from and time is not null and state <> 'CANCELLED'
                """)
                .param("schedule", schedule)
                .param("from", from)
                .query((row, _) -> new Slot(
                        row.getObject("schedule", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getObject("time", LocalTime.class)))
                .list());
    }

    /// How many are booked by some schedules for each day from one on.
    SortedMap<LocalDate, Integer> booked(Set<UUID> schedules, LocalDate from) {
        SortedMap<LocalDate, Integer> booked = new TreeMap<>();
        sql.sql("""
                select day, count(*) from intake_reception_visit
                where schedule = any (?) and day >= ? and state = 'BOOKED' group by day
                """).params(schedules.toArray(UUID[]::new), from).query(row -> {
            booked.put(row.getObject(1, LocalDate.class), row.getInt(2));
        });
        return booked;
    }

    /// Everybody of a day, those with a time first by it, the others as they came.
    List<Visit> of(LocalDate day) {
        return sql.sql("select * from intake_reception_visit where day = :day order by time nulls last, made_at")
                .param("day", day)
                .query((row, _) -> seal.read(row))
                .list();
    }

    /// Everybody who was received in some days.
    List<Visit> received(LocalDate from, LocalDate to) {
        return sql.sql("""
                select * from intake_reception_visit
                where day between ? and ? and state = 'RECEIVED' order by day, recorded_at
                """).params(from, to).query((row, _) -> seal.read(row)).list();
    }

    /// Earlier visits of a person, latest first.
    List<Visit> of(Iin iin) {
        return sql.sql("""
                select * from intake_reception_visit
                where iin_index = :iin and state = 'RECEIVED' order by recorded_at desc limit 20
                """)
                .param("iin", seal.index(iin))
                .query((row, _) -> seal.read(row))
                .list();
    }
}
