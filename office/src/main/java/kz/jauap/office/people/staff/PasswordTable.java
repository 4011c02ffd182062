package kz.jauap.office.people.staff;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The password columns of table `people_officer`.
@Repository
public class PasswordTable {
    private final JdbcClient jdbc;

    PasswordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A stored password; the version rises with each new one and ends the sessions begun under older ones.
    public record Stored(String hash, int version) {}

    public Optional<Stored> of(long officer) {
        return jdbc.sql("""
                SELECT password, password_version FROM people_officer
                WHERE id = :id AND active AND blocked_since IS NULL AND password IS NOT NULL""")
                .param("id", officer)
                .query((row, n) -> new Stored(row.getString("password"), row.getInt("password_version")))
                .optional();
    }

    public void set(long officer, String hash) {
        jdbc.sql("""
                UPDATE people_officer SET password = :hash, password_version = password_version + 1
                WHERE id = :id""").param("hash", hash).param("id", officer).update();
    }

    /// Replaces the stored form of an unchanged password by a stronger one.
    public void strengthen(long officer, String hash) {
        jdbc.sql("UPDATE people_officer SET password = :hash WHERE id = :id")
                .param("hash", hash)
                .param("id", officer)
                .update();
    }
}
