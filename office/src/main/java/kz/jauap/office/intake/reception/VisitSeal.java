package kz.jauap.office.intake.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.reception.Settlement;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is personal of a visit as it lies in its row: sealed, and found by blind indexes.
@Component
class VisitSeal {
    private static final String CODE = "intake.reception.code";
    private static final String IIN = "intake.reception.iin";
    private static final String VISITOR = "intake.reception.visitor";
    private static final String RECORD = "intake.reception.record";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Vault vault;

    VisitSeal(Vault vault) {
        this.vault = vault;
    }

    byte[] index(VisitCode code) {
        return vault.blindIndex(CODE, code.characters());
    }

    byte[] index(Iin iin) {
        return vault.blindIndex(IIN, iin.digits());
    }

    byte[] code(VisitCode code) {
        return vault.seal(CODE, code.characters());
    }

    byte[] visitor(Visitor visitor) {
        return vault.seal(VISITOR, MAPPER.writeValueAsString(visitor));
    }

    byte[] minutes(Minutes minutes) {
        return vault.seal(RECORD, MAPPER.writeValueAsString(minutes));
    }

    Visit read(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                row.getObject("schedule", UUID.class),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("time", LocalTime.class)),
                Visit.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getBytes("code")).map(code -> new VisitCode(vault.open(CODE, code))),
                MAPPER.readValue(vault.open(VISITOR, row.getBytes("visitor")), Visitor.class),
                instant(row, "came_at"),
                outcome(row));
    }

    private Optional<Visit.Outcome> outcome(ResultSet row) throws SQLException {
        if (Visit.State.valueOf(row.getString("state")) != Visit.State.RECEIVED) {
            return Optional.empty();
        }
        return Optional.of(new Visit.Outcome(
                MAPPER.readValue(vault.open(RECORD, row.getBytes("record")), Minutes.class),
                Settlement.valueOf(row.getString("settlement")),
                row.getLong("recorded_by"),
                instant(row, "recorded_at").orElseThrow(),
                Optional.ofNullable(row.getObject("appeal", UUID.class)).map(AppealId::new)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
