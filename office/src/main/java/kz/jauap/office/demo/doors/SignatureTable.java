package kz.jauap.office.demo.doors;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which proof of a signature belongs to which story.
@Component
class SignatureTable {
    private final JdbcClient database;

    SignatureTable(JdbcClient database) {
        this.database = database;
    }

    Optional<UUID> of(String story) {
        return database.sql("select evidence from demo_signature where story = :story")
                .param("story", story)
                .query((row, _) -> row.getObject("evidence", UUID.class))
                .optional();
    }

    void add(String story, UUID evidence) {
        database.sql("insert into demo_signature (story, evidence) values (:story, :evidence)")
                .param("story", story)
                .param("evidence", evidence)
                .update();
    }
}
