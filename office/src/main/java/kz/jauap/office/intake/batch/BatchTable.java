package kz.jauap.office.intake.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.Beside;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.desk.DeskSheet.DeskDoor;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `intake_batch` and `intake_batch_row`.
@Repository
class BatchTable implements SealedColumns, Beside {
    /// The scope of the key under which a letter of a pile is registered: its row.
    static final String SCOPE = "batch";

    private static final String NAME = "intake_batch_row.name";
    private static final String FIELDS = "intake.batch.fields";

    private final JdbcClient sql;
    private final Vault vault;

    BatchTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(NAME);
    }

    void add(Batch batch) {
        sql.sql("""
                insert into intake_batch (id, body, door, language, officer, opened_at)
                values (:id, :body, :door, :language, :officer, :at)
                """)
                .param("id", batch.id())
                .param("body", batch.body().value())
                .param("door", batch.door().name())
                .param("language", batch.language())
                .param("officer", batch.officer())
                .param("at", batch.openedAt().atOffset(ZoneOffset.UTC))
                .update();
        batch.rows().forEach(row -> add(batch.id(), row));
    }

    void add(UUID batch, Batch.Row row) {
        sql.sql("""
                insert into intake_batch_row (id, batch, place, scan, name, sheets)
                values (:id, :batch, (select coalesce(max(place), 0) + 1 from intake_batch_row where batch = :batch),
                  :scan, :name, :sheets)
                """)
                .param("id", row.id())
                .param("batch", batch)
                .param("scan", row.scan().orElse(null))
                .param("name", vault.sealWords(NAME, row.name()))
                .param("sheets", row.sheets())
                .update();
    }

    /// Keeps what was typed of a letter that is not registered yet.
    void type(UUID row, Fields fields) {
        sql.sql("update intake_batch_row set fields = :fields where id = :id and appeal is null")
                .param("id", row)
                .param("fields", vault.seal(FIELDS, fields.write()))
                .update();
    }

    @Override
    public void keep(AppealId appeal, Submission submission, Taking.Key key) {
        key.in(SCOPE)
                .ifPresent(row -> sql.sql(
                                "update intake_batch_row set appeal = :appeal, fields = null where id = :id and appeal is null")
                        .param("id", row)
                        .param("appeal", appeal.value())
                        .update());
    }

    /// Takes a letter out of the pile that is none.
    void remove(UUID row) {
        sql.sql("delete from intake_batch_row where id = :id and appeal is null")
                .param("id", row)
                .update();
    }

    Optional<Batch> find(UUID id) {
        return sql.sql("select * from intake_batch where id = :id")
                .param("id", id)
                .query((row, _) -> batch(row))
                .optional();
    }

    /// The latest piles of a body.
    List<Batch> of(BodyId body) {
        return sql.sql("select * from intake_batch where body = :body order by opened_at desc limit 20")
                .param("body", body.value())
                .query((row, _) -> batch(row))
                .list();
    }

    private Batch batch(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant at = row.getObject("opened_at", OffsetDateTime.class).toInstant();
        return new Batch(
                id,
                new BodyId(row.getString("body")),
                DeskDoor.valueOf(row.getString("door")),
                row.getString("language"),
                row.getLong("officer"),
                at,
                rows(id));
    }

    private List<Batch.Row> rows(UUID batch) {
        return sql.sql("select * from intake_batch_row where batch = :batch order by place")
                .param("batch", batch)
                .query((row, _) -> new Batch.Row(
                        row.getObject("id", UUID.class),
                        row.getInt("place"),
                        Optional.ofNullable(row.getString("scan")),
                        vault.openWords(NAME, row.getString("name")),
                        row.getInt("sheets"),
                        Optional.ofNullable(row.getBytes("fields"))
                                .map(this::opened)
                                .orElseGet(Fields::none),
                        Optional.ofNullable(row.getObject("appeal", UUID.class)).map(AppealId::new)))
                .list();
    }

    private Fields opened(byte[] sealed) {
        return Fields.read(vault.open(FIELDS, sealed));
    }

    /// Of some contents those that are scans of a pile.
    Set<String> scanned(Set<String> hashes) {
        Object all = hashes.toArray(String[]::new);
        return Set.copyOf(sql.sql("select scan from intake_batch_row where scan = any (:all)")
                .param("all", all)
                .query((row, _) -> row.getString(1))
                .list());
    }
}
