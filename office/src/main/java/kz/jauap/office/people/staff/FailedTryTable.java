package kz.jauap.office.people.staff;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_failed_try`: tries of late that did not turn out right, by sign-in name and by address.
@Repository
public class FailedTryTable {
    private static final long LOCK = 0x74726965730aL;

    private final JdbcClient jdbc;

    FailedTryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How often it went wrong for this pair, for this name from anywhere, and from this address for any name.
    public record Count(int pair, int login, int address) {}

    public Count since(Instant since, String login, String address) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE login = :login AND address = :address) AS pair,
                       count(*) FILTER (WHERE login = :login) AS login,
                       count(*) FILTER (WHERE address = :address) AS address
                FROM people_failed_try
                WHERE at > :since AND (login = :login OR address = :address)""")
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("login", login)
                .param("address", address)
                .query((row, n) -> new Count(row.getInt("pair"), row.getInt("login"), row.getInt("address")))
                .single();
    }

    /// Lets nobody else count or add until this transaction ends.
    public void hold() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, _) -> true)
                .single();
    }

    public void insert(Instant at, String login, String address) {
        jdbc.sql("INSERT INTO people_failed_try (login, address, at) VALUES (:login, :address, :at)")
                .param("login", login)
                .param("address", address)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /// Forgets a name's tries from an address after a right password, and everybody's before `old`.
    public void forget(String login, String address, Instant old) {
        jdbc.sql("DELETE FROM people_failed_try WHERE (login = :login AND address = :address) OR at < :old")
                .param("login", login)
                .param("address", address)
                .param("old", OffsetDateTime.ofInstant(old, ZoneOffset.UTC))
                .update();
    }
}
