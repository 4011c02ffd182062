package kz.jauap.office.organisation;

import java.util.List;
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
}
