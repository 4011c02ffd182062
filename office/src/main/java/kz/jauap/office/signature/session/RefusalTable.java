package kz.jauap.office.signature.session;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.signature.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `signature_refusal`: signatures that were presented and not accepted.
@Component
class RefusalTable {
    private final JdbcClient database;

    RefusalTable(JdbcClient database) {
        this.database = database;
    }

    /// Adds one; the session's row must be held.
    void add(UUID session, Refusal refusal, String cmsHash) {
        database.sql("""
                insert into signature_refusal (session, ordinal, refused_at, way, cms_hash, reasons)
                select :session, coalesce(max(ordinal), 0) + 1, :at, :way, :hash, :reasons
                from signature_refusal where session = :session
                """)
                .param("session", session)
                .param("at", refusal.at().atOffset(ZoneOffset.UTC))
                .param("way", refusal.way().name())
                .param("hash", cmsHash)
                .param("reasons", refusal.reasons().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    Optional<Refusal> latest(UUID session) {
        return database.sql("""
                select ordinal, refused_at, way, reasons from signature_refusal
                where session = :session order by ordinal desc limit 1
                """)
                .param("session", session)
                .query((row, _) -> new Refusal(
                        row.getInt("ordinal"),
                        row.getTimestamp("refused_at").toInstant(),
                        Way.valueOf(row.getString("way")),
                        reasons((String[]) row.getArray("reasons").getArray())))
                .optional();
    }

    private static List<Reason> reasons(String[] names) {
        return Arrays.stream(names).map(Reason::valueOf).toList();
    }
}
