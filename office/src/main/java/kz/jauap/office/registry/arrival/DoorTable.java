package kz.jauap.office.registry.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_door`: how each door was seen to work.
@Component
public class DoorTable {
    private final JdbcClient sql;
    private final Clock clock;

    DoorTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// How a door was seen to work.
    ///
    /// @param unproven knocks that did not prove where they came from
    public record Seen(
            long unproven,
            Optional<Instant> unprovenAt,
            Optional<Instant> workedAt,
            Optional<Instant> failedAt,
            String fault,
            Optional<Instant> canarySentAt,
            Optional<Instant> canarySeenAt) {
        /// Whether what last went out of this door failed.
        public boolean failing() {
            return failedAt.isPresent()
                    && workedAt.filter(failedAt.get()::isBefore).isEmpty();
        }

        /// Whether the last canary has not come back.
        public boolean canaryLost() {
            return canarySentAt
                    .filter(sent ->
                            canarySeenAt.filter(seen -> !seen.isBefore(sent)).isEmpty())
                    .isPresent();
        }
    }

    public void unproven(Channel door) {
        write(door, "unproven = registry_door.unproven + 1, unproven_at = ?", "unproven, unproven_at", "1, ?");
    }

    public void worked(Channel door) {
        write(door, "worked_at = ?", "worked_at", "?");
    }

    public void canarySent(Channel door) {
        canarySent(door.name());
    }

    /// A canary was sent through one of several doors of a kind, such as a district's.
    public void canarySent(String doorway) {
        write(doorway, "canary_sent_at = ?", "canary_sent_at", "?");
    }

    public void canarySeen(String doorway) {
        write(doorway, "canary_seen_at = ?", "canary_seen_at", "?");
    }

    public void failed(Channel door, String fault) {
        write(door, "failed_at = ?", "failed_at", "?");
        sql.sql("update registry_door set fault = ? where door = ?")
                .param(fault)
                .param(door.name())
                .update();
    }

    public Seen seen(Channel door) {
        return seen(door.name());
    }

    /// How one of several doors of a kind was seen to work.
    public Seen seen(String doorway) {
        return sql.sql("select * from registry_door where door = ?")
                .param(doorway)
                .query((row, _) -> read(row))
                .optional()
                .orElseGet(() -> new Seen(
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }

    private void write(Channel door, String change, String columns, String values) {
        write(door.name(), change, columns, values);
    }

    private void write(String doorway, String change, String columns, String values) {
        OffsetDateTime now = ArrivalTable.stamp(clock.instant());
        sql.sql("insert into registry_door (door, " + columns + ") values (?, " + values
                        + ") on conflict (door) do update set " + change)
                .param(doorway)
                .param(now)
                .param(now)
                .update();
    }

    private static Seen read(ResultSet row) throws SQLException {
        return new Seen(
                row.getLong("unproven"),
                moment(row.getObject("unproven_at", OffsetDateTime.class)),
                moment(row.getObject("worked_at", OffsetDateTime.class)),
                moment(row.getObject("failed_at", OffsetDateTime.class)),
                row.getString("fault"),
                moment(row.getObject("canary_sent_at", OffsetDateTime.class)),
                moment(row.getObject("canary_seen_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime stamp) {
        return Optional.ofNullable(stamp).map(OffsetDateTime::toInstant);
    }
}
