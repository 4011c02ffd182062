package kz.jauap.office.people.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Vault;
import kz.jauap.office.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_act`: what one administrator proposes and another decides.
@Repository
public class ActTable {
    private static final String IIN = "people.iin";

    private final JdbcClient jdbc;
    private final Vault vault;

    ActTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
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
        var standIn = matter instanceof Matter.StandIn one ? Optional.of(one) : Optional.<Matter.StandIn>empty();
        var iin = matter instanceof Matter.KnownBy(var number) ? number : Optional.<Iin>empty();
        return jdbc.sql("""
                INSERT INTO people_act
                    (kind, officer, role, stands_in, since, until, iin, proposed_by, proposed_at)
                VALUES (:kind, :officer, :role, :standsIn, :since, :until, :iin, :by, :at)
                ON CONFLICT DO NOTHING RETURNING id""")
                .param("kind", kind(matter))
                .param("officer", officer)
                .param("role", matter instanceof Matter.Grant(var role) ? role.name() : null)
                .param("standsIn", standIn.map(Matter.StandIn::standsIn).orElse(null))
                .param("since", standIn.map(Matter.StandIn::since).orElse(null))
                .param("until", standIn.map(Matter.StandIn::until).orElse(null))
                .param("iin", iin.map(one -> vault.seal(IIN, one.digits())).orElse(null))
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
            case Matter.StandIn _ -> "SUBSTITUTE";
            case Matter.KnownBy(var iin) -> iin.isPresent() ? "IIN" : "NO_IIN";
            case Matter.Discharge _ -> "DISCHARGE";
        };
    }

    private Matter matter(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return switch (kind) {
            case "GRANT" -> new Matter.Grant(Role.valueOf(row.getString("role")));
            case "PASSWORD_LINK" -> new Matter.PasswordLink();
            case "SUBSTITUTE" ->
                new Matter.StandIn(
                        row.getLong("stands_in"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class));
            case "IIN" -> new Matter.KnownBy(Optional.of(new Iin(vault.open(IIN, row.getBytes("iin")))));
            case "NO_IIN" -> new Matter.KnownBy(Optional.empty());
            case "DISCHARGE" -> new Matter.Discharge();
            default -> throw new IllegalStateException("no such proposal: " + kind);
        };
    }

    private Act act(ResultSet row) throws SQLException {
        return new Act(
                row.getLong("id"),
                matter(row),
                row.getLong("officer"),
                row.getLong("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
