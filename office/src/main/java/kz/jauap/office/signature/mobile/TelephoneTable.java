package kz.jauap.office.signature.mobile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `signature_telephone`.
@Component
class TelephoneTable {
    /// A telephone's leave to read a document and bring its signature.
    record Leave(UUID session, Instant until) {}

    private final JdbcClient database;

    TelephoneTable(JdbcClient database) {
        this.database = database;
    }

    /// Gives the document to this telephone and takes it from the one before.
    void give(UUID session, String tokenHash, Instant now, Instant until) {
        database.sql("""
                insert into signature_telephone (session, token_hash, asked_at, expires_at)
                values (:session, :hash, :now, :until)
                on conflict (session) do update
                  set token_hash = excluded.token_hash, asked_at = excluded.asked_at, expires_at = excluded.expires_at
                """)
                .param("session", session)
                .param("hash", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Leave> find(String tokenHash) {
        return database.sql("select session, expires_at from signature_telephone where token_hash = :hash")
                .param("hash", tokenHash)
                .query((row, _) -> new Leave(
                        row.getObject("session", UUID.class),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /// Until when a telephone holds a session's document.
    Optional<Instant> until(UUID session) {
        return database.sql("select expires_at from signature_telephone where session = :session")
                .param("session", session)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
