package kz.jauap.office.intake.oral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.Beside;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.upload.TrayHolder;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `intake_oral`.
@Repository
class OralTable implements Beside, TrayHolder {
    /// The scope of the key under which a statement is registered: its record.
    static final String SCOPE = "oral";

    private static final String FIELDS = "intake.oral.fields";
    private static final String SUBMISSION = "intake.oral.submission";
    private static final String NOTE = "intake.oral.note";

    private final JdbcClient sql;
    private final Vault vault;

    OralTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// Writes a statement down, or corrects it as long as it is not confirmed; what was read before holds no longer.
    ///
    /// @return whether it stands there now
    boolean write(UUID form, long officer, Fields fields, Submission submission, Instant at) {
        return sql.sql("""
                insert into intake_oral (id, form, body, officer, fields, submission, written_at)
                values (:id, :form, :body, :officer, :fields, :submission, :at)
                on conflict (form) do update set body = excluded.body, fields = excluded.fields,
                  submission = excluded.submission, read_at = null, read_by = null, paper = null
                where intake_oral.confirmed is null and intake_oral.officer = excluded.officer
                """)
                        .param("id", UUID.randomUUID())
                        .param("form", form)
                        .param("body", submission.body().value())
                        .param("officer", officer)
                        .param("fields", vault.seal(FIELDS, fields.write()))
                        .param("submission", vault.seal(SUBMISSION, submission.write()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void readBack(UUID id, OralRecord.ReadBack read) {
        sql.sql("""
                update intake_oral set read_at = :at, read_by = :by, paper = :paper
                where id = :id and confirmed is null
                """)
                .param("id", id)
                .param("at", read.at().atOffset(ZoneOffset.UTC))
                .param("by", read.by())
                .param("paper", read.paper())
                .update();
    }

    /// Writes down how it was confirmed: once.
    ///
    /// @return whether it was by this
    boolean confirm(UUID id, OralRecord.Ending ending) {
        return sql.sql("""
                update intake_oral set confirmed = :confirmed, note = :note, confirmed_at = :at
                where id = :id and confirmed is null and read_at is not null
                """)
                        .param("id", id)
                        .param("confirmed", ending.confirmed().name())
                        .param("note", vault.seal(NOTE, ending.witness()))
                        .param("at", ending.at().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public void keep(AppealId appeal, Submission submission, Taking.Key key) {
        key.in(SCOPE)
                .ifPresent(id -> sql.sql("update intake_oral set appeal = :appeal where id = :id and appeal is null")
                        .param("id", id)
                        .param("appeal", appeal.value())
                        .update());
    }

    @Override
    public boolean needs(UUID tray) {
        return sql.sql("select exists (select 1 from intake_oral where form = :tray and appeal is null)")
                .param("tray", tray)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    Optional<OralRecord> find(UUID id) {
        return one("id", id);
    }

    Optional<OralRecord> ofForm(UUID form) {
        return one("form", form);
    }

    Optional<OralRecord> of(AppealId appeal) {
        return one("appeal", appeal.value());
    }

    /// What a clerk has written down and not registered yet, the latest first.
    List<OralRecord> open(long officer) {
        return sql.sql(
                        "select * from intake_oral where officer = ? and appeal is null order by written_at desc limit 20")
                .param(officer)
                .query((row, _) -> read(row))
                .list();
    }

    private Optional<OralRecord> one(String column, UUID value) {
        return sql.sql("select * from intake_oral where " + column + " = ?")
                .param(value)
                .query((row, _) -> read(row))
                .optional();
    }

    private OralRecord read(ResultSet row) throws SQLException {
        return new OralRecord(
                row.getObject("id", UUID.class),
                row.getObject("form", UUID.class),
                row.getLong("officer"),
                Fields.read(vault.open(FIELDS, row.getBytes("fields"))),
                Submission.read(vault.open(SUBMISSION, row.getBytes("submission"))),
                instant(row, "written_at"),
                row.getString("paper") == null
                        ? Optional.empty()
                        : Optional.of(new OralRecord.ReadBack(
                                instant(row, "read_at"), row.getLong("read_by"), row.getString("paper"))),
                row.getString("confirmed") == null
                        ? Optional.empty()
                        : Optional.of(new OralRecord.Ending(
                                Confirmed.valueOf(row.getString("confirmed")),
                                vault.open(NOTE, row.getBytes("note")),
                                instant(row, "confirmed_at"))),
                Optional.ofNullable(row.getObject("appeal", UUID.class)).map(AppealId::new));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// Of some contents those that are papers of oral statements.
    Set<String> drawn(Set<String> hashes) {
        Object all = hashes.toArray(String[]::new);
        return Set.copyOf(sql.sql("select paper from intake_oral where paper = any (:all)")
                .param("all", all)
                .query((row, _) -> row.getString(1))
                .list());
    }
}
