package kz.jauap.office.organisation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `organisation_competence`.
@Repository
class CompetenceTable {
    private final JdbcClient jdbc;

    CompetenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Competence> all() {
        return jdbc.sql("SELECT * FROM organisation_competence ORDER BY id")
                .query((row, n) -> new Competence(
                        row.getString("topic"),
                        Columns.body(row, "district"),
                        new BodyId(row.getString("body")),
                        Columns.validity(row)))
                .list();
    }

    void insert(Competence competence) {
        var statement = jdbc.sql("""
                INSERT INTO organisation_competence (topic, district, body, since, until)
                VALUES (:topic, :district, :body, :since, :until)""")
                .param("topic", competence.topic())
                .param("district", Columns.text(competence.district()))
                .param("body", competence.body().value());
        Columns.validity(statement, competence.validity()).update();
    }

    /// Ends what holds on a day or begins later; what would begin that very day or later never was.
    void end(String topic, Optional<BodyId> district, LocalDate day) {
        jdbc.sql("""
                DELETE FROM organisation_competence WHERE topic = :topic AND district IS NOT DISTINCT FROM :district
                AND since >= :day""")
                .param("topic", topic)
                .param("district", Columns.text(district), Types.VARCHAR)
                .param("day", day)
                .update();
        jdbc.sql("""
                UPDATE organisation_competence SET until = :day WHERE topic = :topic
                AND district IS NOT DISTINCT FROM :district AND (until IS NULL OR until > :day)""")
                .param("topic", topic)
                .param("district", Columns.text(district), Types.VARCHAR)
                .param("day", day)
                .update();
    }
}
