package kz.jauap.office.people.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_act`: what one administrator proposes and another decides.
@Repository
public class ActTable {
    private final JdbcClient jdbc;

    ActTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is proposed: a role, or a link by which an official sets a new password.
    public sealed interface Matter {
        record Grant(Role role) implements Matter {}

        record PasswordLink() implements Matter {}
    }

    /// A proposal that nobody has decided on.
    public record Act(long id, Matter matter, long officer, long proposedBy, Instant proposedAt) {}

    /// How a proposal ended.
    public enum Decision {
        APPROVED,
        REFUSED,
        /// Carried out by the only administrator there was.
        ALONE
    }

    public List<Act> open() {
        return jdbc.sql("SELECT * FROM people_act WHERE decision IS NULL ORDER BY id")
                .query((row, n) -> act(row))
                .list();
    }

    public Optional<Act> find(long id) {
        return jdbc.sql("SELECT * FROM people_act WHERE id = :id AND decision IS NULL")
                .param("id", id)
                .query((row, n) -> act(row))
                .optional();
    }

    /// The new proposal's id, or nothing where the same one already waits.
    public Optional<Long> insert(Matter matter, long officer, long by, Instant at) {
        return jdbc.sql("""
                INSERT INTO people_act (kind, officer, role, proposed_by, proposed_at)
                VALUES (:kind, :officer, :role, :by, :at) ON CONFLICT DO NOTHING RETURNING id""")
                .param("kind", kind(matter))
                .param("officer", officer)
                .param("role", matter instanceof Matter.Grant(var role) ? role.name() : null)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /// Closes a proposal; false when somebody else has just done so.
    public boolean decide(long id, Decision decision, long by, Instant at) {
        return jdbc.sql("""
                UPDATE people_act SET decision = :decision, decided_by = :by, decided_at = :at
                WHERE id = :id AND decision IS NULL""")
                        .param("decision", decision.name())
                        .param("by", by)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String kind(Matter matter) {
        return switch (matter) {
            case Matter.Grant _ -> "GRANT";
            case Matter.PasswordLink _ -> "PASSWORD_LINK";
        };
    }

    private static Act act(ResultSet row) throws SQLException {
        Matter matter = row.getString("kind").equals("GRANT")
                ? new Matter.Grant(Role.valueOf(row.getString("role")))
                : new Matter.PasswordLink();
        return new Act(
                row.getLong("id"),
                matter,
                row.getLong("officer"),
                row.getLong("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
