package kz.jauap.office.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `files_attachment`: which kept files belong to which appeal, in the order they were brought.
@Repository
class AttachmentTable implements SealedColumns {
    private static final String NAME = "files_attachment.name";
    private static final String COLUMNS = "id, owner, role, name, hash, size, media_type";

    private final JdbcClient jdbc;
    private final Vault vault;

    AttachmentTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(NAME);
    }

    void insert(UUID owner, String role, String name, Stored stored) {
        jdbc.sql("""
                INSERT INTO files_attachment (owner, role, name, hash, size, media_type)
                VALUES (:owner, :role, :name, :hash, :size, :type)
                ON CONFLICT (owner, role, hash) DO NOTHING""")
                .param("owner", owner)
                .param("role", role)
                .param("name", vault.sealWords(NAME, name))
                .param("hash", stored.hash())
                .param("size", stored.size())
                .param("type", stored.mediaType())
                .update();
    }

    List<Attachment> of(UUID owner) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM files_attachment WHERE owner = :owner ORDER BY id")
                .param("owner", owner)
                .query((row, n) -> attachment(row))
                .list();
    }

    Optional<Attachment> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM files_attachment WHERE id = :id")
                .param("id", id)
                .query((row, n) -> attachment(row))
                .optional();
    }

    /// Whether anybody has attached a content.
    boolean has(String hash) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM files_attachment WHERE hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    void handOver(UUID from, UUID to) {
        jdbc.sql("UPDATE files_attachment SET owner = :to WHERE owner = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    void delete(UUID owner) {
        jdbc.sql("DELETE FROM files_attachment WHERE owner = :owner")
                .param("owner", owner)
                .update();
    }

    private Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getObject("owner", UUID.class),
                row.getString("role"),
                vault.openWords(NAME, row.getString("name")),
                new Stored(row.getString("hash"), row.getLong("size"), row.getString("media_type")));
    }
}
