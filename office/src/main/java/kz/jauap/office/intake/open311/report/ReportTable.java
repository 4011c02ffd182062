package kz.jauap.office.intake.open311.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Table `intake_report`.
@Component
public class ReportTable implements SealedColumns {
    private static final String TEXT = "intake_report.shown_text";
    private static final String NOTE = "intake_report.shown_note";
    private static final String PLACE = "intake_report.shown_place";
    private static final String COLUMN = "intake_report.sealed";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Vault vault;

    ReportTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(TEXT, NOTE, PLACE);
    }

    /// Writes down what a report says beside its letter; a second time, nothing.
    void put(Arrival arrival, AppealId appeal, RegistrationNumber number, Report report) {
        sql.sql("""
                insert into intake_report (arrival, appeal, number, partner, latitude, longitude, address_id, consent, sealed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(arrival.id())
                .param(appeal.value())
                .param(number.alias())
                .param(report.sent().partner())
                .param(report.spot().map(Spot::latitude).orElse(null))
                .param(report.spot().map(Spot::longitude).orElse(null))
                .param(report.addressId())
                .param(report.consent() == Consent.GIVEN)
                .param(vault.seal(COLUMN, MAPPER.writeValueAsString(report.extras())))
                .update();
    }

    public Optional<Kept> of(AppealId appeal) {
        return of(List.of(appeal)).stream().findFirst();
    }

    public List<Kept> of(Collection<AppealId> appeals) {
        return sql.sql("select * from intake_report where appeal = any (?)")
                .param(appeals.stream().map(AppealId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// The appeal behind an id that an app was told.
    public Optional<AppealId> appeal(String number) {
        return sql.sql("select appeal from intake_report where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(AppealId::new);
    }

    /// What was sent beside the letter.
    public Extras extras(AppealId appeal) {
        return sql.sql("select sealed from intake_report where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> MAPPER.readValue(vault.open(COLUMN, row.getBytes("sealed")), Extras.class))
                .single();
    }

    /// Writes down what a clerk lets everybody read.
    public void show(AppealId appeal, Shown shown, long officer, Instant at) {
        sql.sql("""
                update intake_report set shown_text = ?, shown_note = ?, shown_place = ?, shown_by = ?, shown_at = ?,
                  shown_picture = ?
                where appeal = ?""")
                .param(vault.sealWords(TEXT, shown.text()))
                .param(vault.sealWords(NOTE, shown.note()))
                .param(vault.sealWords(PLACE, shown.place()))
                .param(officer)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(shown.picture().orElse(null))
                .param(appeal.value())
                .update();
    }

    private Kept read(ResultSet row) throws SQLException {
        @Nullable BigDecimal latitude = row.getBigDecimal("latitude");
        @Nullable BigDecimal longitude = row.getBigDecimal("longitude");
        return new Kept(
                new AppealId(row.getObject("appeal", UUID.class)),
                row.getString("number"),
                row.getLong("partner"),
                latitude == null || longitude == null ? Optional.empty() : Optional.of(new Spot(latitude, longitude)),
                row.getString("address_id"),
                row.getBoolean("consent") ? Consent.GIVEN : Consent.NOT_GIVEN,
                new Shown(
                        vault.openWords(TEXT, row.getString("shown_text")),
                        vault.openWords(NOTE, row.getString("shown_note")),
                        vault.openWords(PLACE, row.getString("shown_place")),
                        Optional.ofNullable(row.getObject("shown_picture", Long.class))),
                Optional.ofNullable(row.getObject("shown_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
