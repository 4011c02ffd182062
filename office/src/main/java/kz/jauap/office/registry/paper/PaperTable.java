package kz.jauap.office.registry.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.paper.IssuedPaper.Seal;
import kz.jauap.office.registry.paper.IssuedPaper.Stamped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `registry_paper` and `registry_paper_stamp`: rows are only ever added.
@Repository
class PaperTable {
    private static final String PAPERS = """
            select paper.*, stamp.hash as stamped_hash, stamp.seal as stamped_seal, stamp.stamped_at, stamp.stamped_by
            from registry_paper paper
            left join registry_paper_stamp stamp on stamp.paper_hash = paper.hash and stamp.hash is not null
            """;

    private final JdbcClient database;

    PaperTable(JdbcClient database) {
        this.database = database;
    }

    /// Adds a paper, unless the same occasion has one already.
    void add(IssuedPaper paper) {
        Occasion occasion = paper.occasion();
        database.sql("""
                insert into registry_paper
                  (appeal, kind, language, turn, mark, hash, seal, sealed_by, signed_document, evidence, at)
                values
                  (:appeal, :kind, :language, :turn, :mark, :hash, :seal, :sealedBy, :signed, :evidence, :at)
                on conflict (appeal, kind, language, turn) do nothing
                """)
                .param("appeal", occasion.appeal().value())
                .param("kind", occasion.kind().name())
                .param("language", occasion.lang().tag())
                .param("turn", occasion.turn())
                .param("mark", paper.mark().characters())
                .param("hash", paper.hash())
                .param("seal", paper.seal().map(seal -> seal.detached().array()).orElse(null))
                .param("sealedBy", paper.seal().map(Seal::by).orElse(null))
                .param("signed", paper.autograph().map(Autograph::document).orElse(null))
                .param("evidence", paper.autograph().map(Autograph::evidence).orElse(null))
                .param("at", paper.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Of some contents those that were issued, stamped or not.
    Set<String> issued(Set<String> hashes) {
        Object all = hashes.toArray(String[]::new);
        return Set.copyOf(database.sql("""
                select hash from registry_paper where hash = any (:all)
                union select hash from registry_paper_stamp where hash = any (:all)
                """)
                .param("all", all)
                .query((row, _) -> row.getString("hash"))
                .list());
    }

    Optional<IssuedPaper> of(Occasion occasion) {
        return database.sql(PAPERS + """
                where appeal = :appeal and kind = :kind and language = :language and turn = :turn
                """)
                .param("appeal", occasion.appeal().value())
                .param("kind", occasion.kind().name())
                .param("language", occasion.lang().tag())
                .param("turn", occasion.turn())
                .query((row, _) -> paper(row))
                .optional();
    }

    List<IssuedPaper> of(AppealId appeal) {
        return database.sql(PAPERS + "where appeal = ? order by at, id")
                .param(appeal.value())
                .query((row, _) -> paper(row))
                .list();
    }

    Optional<IssuedPaper> marked(String mark) {
        return database.sql(PAPERS + "where mark = ?")
                .param(mark)
                .query((row, _) -> paper(row))
                .optional();
    }

    Optional<IssuedPaper> hashed(String hash) {
        return database.sql(PAPERS + "where paper.hash = :hash or signed_document = :hash or stamp.hash = :hash")
                .param("hash", hash)
                .query((row, _) -> paper(row))
                .optional();
    }

    /// The paper a detached seal belongs to.
    Optional<IssuedPaper> sealedBy(Bytes seal) {
        return database.sql(PAPERS + "where sha256(paper.seal) = sha256(:seal) or sha256(stamp.seal) = sha256(:seal)")
                .param("seal", seal.array())
                .query((row, _) -> paper(row))
                .optional();
    }

    private static IssuedPaper paper(ResultSet row) throws SQLException {
        return new IssuedPaper(
                new Occasion(
                        new AppealId(row.getObject("appeal", UUID.class)),
                        PaperKind.valueOf(row.getString("kind")),
                        Lang.of(row.getString("language")).orElseThrow(),
                        row.getInt("turn")),
                PaperMark.parse(row.getString("mark")).orElseThrow(),
                row.getString("hash"),
                seal(row),
                stamped(row),
                autograph(row),
                row.getTimestamp("at").toInstant());
    }

    private static Optional<Seal> seal(ResultSet row) throws SQLException {
        byte[] detached = row.getBytes("seal");
        return detached == null
                ? Optional.empty()
                : Optional.of(new Seal(Bytes.of(detached), row.getString("sealed_by")));
    }

    private static Optional<Stamped> stamped(ResultSet row) throws SQLException {
        String hash = row.getString("stamped_hash");
        return hash == null
                ? Optional.empty()
                : Optional.of(new Stamped(
                        hash,
                        Bytes.of(row.getBytes("stamped_seal")),
                        row.getTimestamp("stamped_at").toInstant(),
                        row.getString("stamped_by")));
    }

    private static Optional<Autograph> autograph(ResultSet row) throws SQLException {
        String signed = row.getString("signed_document");
        return signed == null
                ? Optional.empty()
                : Optional.of(new Autograph(signed, row.getObject("evidence", UUID.class)));
    }
}
