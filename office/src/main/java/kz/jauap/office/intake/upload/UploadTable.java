package kz.jauap.office.intake.upload;

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
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `intake_upload`.
@Repository
class UploadTable implements SealedColumns {
    private static final String NAME = "intake_upload.name";
    private final JdbcClient sql;
    private final Vault vault;

    UploadTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(NAME);
    }

    void add(Upload upload, Instant begun) {
        sql.sql("""
                insert into intake_upload (id, form, officer, name, role, length, begun_at, expires_at)
                values (:id, :form, :officer, :name, :role, :length, :begun, :expires)
                """)
                .param("id", upload.id())
                .param("form", upload.form())
                .param("officer", upload.officer().orElse(null))
                .param("name", vault.sealWords(NAME, upload.name()))
                .param("role", upload.role().name())
                .param("length", upload.length())
                .param("begun", at(begun))
                .param("expires", at(upload.expiresAt()))
                .update();
    }

    Optional<Upload> find(UUID id) {
        return sql.sql("select * from intake_upload where id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// What is on its way to a form, whole or not, in the order it was begun.
    List<Upload> of(UUID form) {
        return sql.sql("select * from intake_upload where form = :form order by begun_at, id")
                .param("form", form)
                .query((row, _) -> read(row))
                .list();
    }

    /// Writes down how much is acknowledged; never less than before.
    void received(UUID id, long received, Instant expires) {
        sql.sql("""
                update intake_upload set received = :received, expires_at = :expires
                where id = :id and received <= :received
                """)
                .param("id", id)
                .param("received", received)
                .param("expires", at(expires))
                .update();
    }

    void arrived(UUID id, long attachment) {
        sql.sql("update intake_upload set attachment = :attachment where id = :id")
                .param("id", id)
                .param("attachment", attachment)
                .update();
    }

    /// Bytes of all that is not whole yet.
    long waiting() {
        return sql.sql("select coalesce(sum(received), 0) from intake_upload where attachment is null")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    List<Upload> expired(Instant now) {
        return sql.sql("select * from intake_upload where expires_at <= :now order by expires_at limit 500")
                .param("now", at(now))
                .query((row, _) -> read(row))
                .list();
    }

    void delete(UUID id) {
        sql.sql("delete from intake_upload where id = :id").param("id", id).update();
    }

    private Upload read(ResultSet row) throws SQLException {
        long officer = row.getLong("officer");
        Optional<Long> clerk = row.wasNull() ? Optional.empty() : Optional.of(officer);
        long attachment = row.getLong("attachment");
        Optional<Long> arrived = row.wasNull() ? Optional.empty() : Optional.of(attachment);
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("form", UUID.class),
                clerk,
                vault.openWords(NAME, row.getString("name")),
                Enclosure.Role.valueOf(row.getString("role")),
                row.getLong("length"),
                row.getLong("received"),
                arrived,
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
