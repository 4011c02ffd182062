package kz.jauap.office.registry.autograph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Table `registry_deed`.
@Repository
class DeedTable implements SealedColumns {
    private static final String GIVEN = "registry_deed.given";
    /// A deed that waits for its signature, or has got it.
    record Row(UUID id, long officer, String deed, Given given, OptionalInt seen, Occasion occasion, Instant at) {}

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json;

    DeedTable(JdbcClient database, Vault vault, JsonMapper json) {
        this.vault = vault;
        this.database = database;
        this.json = json;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(GIVEN);
    }

    void add(Row row) {
        database.sql("""
                insert into registry_deed (id, appeal, officer, deed, given, seen, kind, language, turn, at)
                values (:id, :appeal, :officer, :deed, :given, :seen, :kind, :language, :turn, :at)
                """)
                .param("id", row.id())
                .param("appeal", row.occasion().appeal().value())
                .param("officer", row.officer())
                .param("deed", row.deed())
                .param(
                        "given",
                        vault.sealWords(
                                GIVEN, json.writeValueAsString(row.given().words())))
                .param("seen", row.seen().isPresent() ? row.seen().getAsInt() : null)
                .param("kind", row.occasion().kind().name())
                .param("language", row.occasion().lang().tag())
                .param("turn", row.occasion().turn())
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(UUID id) {
        return database.sql("select * from registry_deed where id = ?")
                .param(id)
                .query((row, _) -> {
                    int seen = row.getInt("seen");
                    OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(seen);
                    return new Row(
                            id,
                            row.getLong("officer"),
                            row.getString("deed"),
                            new Given(json.readValue(
                                    vault.openWords(GIVEN, row.getString("given")),
                                    new TypeReference<Map<String, String>>() {})),
                            known,
                            new Occasion(
                                    new AppealId(row.getObject("appeal", UUID.class)),
                                    PaperKind.valueOf(row.getString("kind")),
                                    Lang.of(row.getString("language")).orElseThrow(),
                                    row.getInt("turn")),
                            row.getTimestamp("at").toInstant());
                })
                .optional();
    }
}
