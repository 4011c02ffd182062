package kz.jauap.office.people.staff;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_substitute`: who stands in for an absent official, first and last day included.
@Repository
public class SubstituteTable {
    private final JdbcClient jdbc;

    SubstituteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Substitute(long id, long absent, long standsIn, LocalDate since, LocalDate until) {}

    /// For whom an official stands in on a day.
    public List<Long> absentOn(LocalDate day, long standsIn) {
        return jdbc.sql("""
                SELECT DISTINCT absent FROM people_substitute
                WHERE stands_in = :officer AND :day BETWEEN since AND until ORDER BY absent""")
                .param("officer", standsIn)
                .param("day", day)
                .query((row, n) -> row.getLong("absent"))
                .list();
    }

    /// All that have not ended before a day.
    public List<Substitute> from(LocalDate day) {
        return jdbc.sql("SELECT * FROM people_substitute WHERE until >= :day ORDER BY since, id")
                .param("day", day)
                .query((row, n) -> new Substitute(
                        row.getLong("id"),
                        row.getLong("absent"),
                        row.getLong("stands_in"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    public void insert(long absent, long standsIn, LocalDate since, LocalDate until) {
        jdbc.sql("""
                INSERT INTO people_substitute (absent, stands_in, since, until)
                VALUES (:absent, :standsIn, :since, :until)""")
                .param("absent", absent)
                .param("standsIn", standsIn)
                .param("since", since)
                .param("until", until)
                .update();
    }

    /// Ends one on the day before; one that has not begun is dropped.
    public void end(long id, long absent, LocalDate today) {
        jdbc.sql("DELETE FROM people_substitute WHERE id = :id AND absent = :absent AND since >= :today")
                .param("id", id)
                .param("absent", absent)
                .param("today", today)
                .update();
        jdbc.sql(
                        "UPDATE people_substitute SET until = :yesterday WHERE id = :id AND absent = :absent AND until >= :today")
                .param("id", id)
                .param("absent", absent)
                .param("yesterday", today.minusDays(1))
                .param("today", today)
                .update();
    }
}
