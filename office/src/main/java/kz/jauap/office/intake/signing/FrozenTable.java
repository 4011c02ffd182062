package kz.jauap.office.intake.signing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.draft.DraftCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `intake_frozen`.
@Component
class FrozenTable {
    private static final String CODE = "intake.frozen.code";
    private static final String SUBMISSION = "intake.frozen.submission";

    private final JdbcClient sql;
    private final Vault vault;

    FrozenTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void add(String documentHash, Frozen frozen, Instant at) {
        sql.sql("""
                insert into intake_frozen (document_hash, draft, code, submission, made_at)
                values (:hash, :draft, :code, :submission, :at)
                """)
                .param("hash", documentHash)
                .param("draft", frozen.draft())
                .param("code", vault.seal(CODE, frozen.code().characters()))
                .param("submission", vault.seal(SUBMISSION, frozen.submission().write()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Frozen> find(String documentHash) {
        return sql.sql("select draft, code, submission from intake_frozen where document_hash = :hash")
                .param("hash", documentHash)
                .query((row, _) -> new Frozen(
                        row.getObject("draft", UUID.class),
                        new DraftCode(vault.open(CODE, row.getBytes("code"))),
                        Submission.read(vault.open(SUBMISSION, row.getBytes("submission")))))
                .optional();
    }

    /// What all the documents say.
    List<Submission> submissions() {
        return sql.sql("select submission from intake_frozen")
                .query((row, _) -> Submission.read(vault.open(SUBMISSION, row.getBytes("submission"))))
                .list();
    }

    /// The documents made of a draft, by their hashes.
    List<String> of(UUID draft) {
        return sql.sql("select document_hash from intake_frozen where draft = :draft")
                .param("draft", draft)
                .query((row, _) -> row.getString("document_hash"))
                .list();
    }

    List<String> madeBefore(Instant moment) {
        return sql.sql("select document_hash from intake_frozen where made_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getString("document_hash"))
                .list();
    }

    void forget(String documentHash) {
        sql.sql("delete from intake_frozen where document_hash = :hash")
                .param("hash", documentHash)
                .update();
    }
}
