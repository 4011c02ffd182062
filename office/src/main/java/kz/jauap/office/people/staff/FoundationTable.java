package kz.jauap.office.people.staff;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.jauap.law.regime.RegimePolicy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_foundation`: the one row about the office's set-up.
@Repository
public class FoundationTable {
    private final JdbcClient jdbc;

    FoundationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By which rules the office counts, as decided at set-up.
    public Optional<RegimePolicy> policy() {
        return jdbc.sql("SELECT policy FROM people_foundation")
                .query((row, n) -> RegimePolicy.valueOf(row.getString("policy")))
                .optional();
    }

    /// How the office was founded; empty where the operator's settings alone say by which rules it counts.
    public Optional<Foundation> founded() {
        return jdbc.sql("SELECT policy, founded_by, founded_at, acknowledged FROM people_foundation")
                .query((row, n) -> new Foundation(
                        RegimePolicy.valueOf(row.getString("policy")),
                        row.getLong("founded_by"),
                        row.getObject("founded_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("acknowledged"))))
                .optional();
    }

    /// Records the set-up.
    ///
    /// @param acknowledged under whose name it was acknowledged that the guide's law has been repealed
    public void insert(RegimePolicy policy, long foundedBy, Instant at, Optional<String> acknowledged) {
        jdbc.sql("""
                INSERT INTO people_foundation (policy, founded_by, founded_at, acknowledged)
                VALUES (:policy, :by, :at, :acknowledged)""")
                .param("policy", policy.name())
                .param("by", foundedBy)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("acknowledged", acknowledged.orElse(null))
                .update();
    }
}
