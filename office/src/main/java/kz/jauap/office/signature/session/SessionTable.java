package kz.jauap.office.signature.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.Vault;
import kz.jauap.office.signature.session.SigningSession.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `signature_session`.
@Component
class SessionTable {
    private static final String DOCUMENT = "signature.session.document";
    private static final String EXPECTED = "signature.session.expected";
    private static final String COLUMNS = """
            select id, purpose, subject, officer, document_name, document_hash, expected, nonce, opened_at, expires_at,
              replaced_at, consumed_at, way, cms_hash, evidence, led_to, declined
            from signature_session
            """;
    private static final String CURRENT = "where purpose = :purpose and subject = :subject and replaced_at is null";

    private final JdbcClient database;
    private final Vault vault;

    SessionTable(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(SigningSession session, Bytes document) {
        database.sql("""
                insert into signature_session (id, purpose, subject, officer, document_name, document, document_hash,
                  expected, nonce, opened_at, expires_at)
                values (:id, :purpose, :subject, :officer, :name, :document, :hash, :expected, :nonce, :opened, :expires)
                """)
                .param("id", session.id())
                .param("purpose", session.purpose())
                .param("subject", session.subject())
                .param("officer", session.officer().orElse(null))
                .param("name", session.documentName())
                .param("document", vault.sealBytes(DOCUMENT, document.array()))
                .param("hash", session.documentHash())
                .param("expected", vault.seal(EXPECTED, ExpectedText.write(session.who())))
                .param("nonce", session.nonce())
                .param("opened", session.openedAt().atOffset(ZoneOffset.UTC))
                .param("expires", session.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SigningSession> find(UUID id) {
        return one("where id = :id", Map.of("id", id));
    }

    Optional<SigningSession> hold(UUID id) {
        return one("where id = :id for update", Map.of("id", id));
    }

    /// The session that stands for a subject now.
    Optional<SigningSession> of(String purpose, String subject) {
        return one(CURRENT, Map.of("purpose", purpose, "subject", subject));
    }

    /// The same, held until the transaction ends, so that nobody opens another one meanwhile.
    Optional<SigningSession> hold(String purpose, String subject) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:purpose || ' ' || :subject, 0))")
                .params(Map.of("purpose", purpose, "subject", subject))
                .query((_, _) -> true)
                .single();
        return one(CURRENT + " for update", Map.of("purpose", purpose, "subject", subject));
    }

    private Optional<SigningSession> one(String where, Map<String, ?> named) {
        return database.sql(COLUMNS + where).params(named).query(this::read).optional();
    }

    /// The bytes that are signed, unless they are forgotten.
    Optional<Bytes> document(UUID id) {
        return database.sql("select document from signature_session where id = ? and document is not null")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(kept -> Bytes.of(vault.openBytes(DOCUMENT, kept)));
    }

    /// Forgets the documents of sessions that were over before a moment and whose work, if there was any, is done.
    int forget(Instant before) {
        return database.sql("""
                update signature_session set document = null
                where document is not null and expires_at < :before and (consumed_at is null or carried_at is not null)
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether a document may still be signed, or what was signed is not carried out yet.
    boolean needs(String documentHash) {
        return exists("document is not null and replaced_at is null and carried_at is null", documentHash);
    }

    /// Whether a document was signed in a session.
    boolean signed(String documentHash) {
        return exists("consumed_at is not null", documentHash);
    }

    private boolean exists(String where, String documentHash) {
        return database.sql("select exists (select from signature_session where document_hash = ? and " + where + ")")
                .param(documentHash)
                .query(Boolean.class)
                .single();
    }

    /// Ends a subject's unsigned sessions and forgets their documents; the subject must be held.
    void withdraw(String purpose, String subject, Instant at) {
        database.sql("""
                update signature_session set replaced_at = coalesce(replaced_at, :at), document = null
                where purpose = :purpose and subject = :subject and consumed_at is null
                """)
                .params(Map.of("purpose", purpose, "subject", subject, "at", at.atOffset(ZoneOffset.UTC)))
                .update();
    }

    void replace(UUID id, Instant at) {
        database.sql("update signature_session set replaced_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /// Uses a session up; its row must be held.
    void consume(UUID id, Taken taken) {
        database.sql("""
                update signature_session set consumed_at = :at, way = :way, cms_hash = :hash, evidence = :evidence
                where id = :id and consumed_at is null
                """)
                .params(Map.of("id", id, "at", taken.at().atOffset(ZoneOffset.UTC)))
                .params(Map.of("way", taken.way().name(), "hash", taken.cmsHash(), "evidence", taken.evidence()))
                .update();
    }

    void carried(UUID id, Instant at, Carried carried) {
        database.sql("""
                update signature_session set carried_at = :at, led_to = :path, declined = :key
                where id = :id and carried_at is null
                """)
                .params(Map.of("id", id, "at", at.atOffset(ZoneOffset.UTC)))
                .param("path", carried instanceof Carried.Done(var path) ? path : null)
                .param("key", carried instanceof Carried.Declined(var key) ? key : null)
                .update();
    }

    /// Signed sessions whose room has not finished, the oldest first.
    List<SigningSession> uncarried(Instant before, int most) {
        return database.sql(COLUMNS + """
                where consumed_at < :before and carried_at is null order by consumed_at limit :most
                """)
                .params(Map.of("before", before.atOffset(ZoneOffset.UTC), "most", most))
                .query(this::read)
                .list();
    }

    private SigningSession read(ResultSet row, int number) throws SQLException {
        return new SigningSession(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("officer")),
                row.getString("document_name"),
                row.getString("document_hash"),
                ExpectedText.read(vault.open(EXPECTED, row.getBytes("expected"))),
                row.getString("nonce"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                moment(row, "replaced_at"),
                taken(row));
    }

    private static Optional<Taken> taken(ResultSet row) throws SQLException {
        var at = moment(row, "consumed_at");
        if (at.isEmpty()) return Optional.empty();
        Optional<Carried> done = Optional.ofNullable(row.getString("led_to")).map(Carried.Done::new);
        var declined = Optional.ofNullable(row.getString("declined")).<Carried>map(Carried.Declined::new);
        return Optional.of(new Taken(
                at.get(),
                Way.valueOf(row.getString("way")),
                row.getString("cms_hash"),
                row.getObject("evidence", UUID.class),
                done.or(() -> declined)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
