package kz.jauap.office.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.organisation.Superior.Reviewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `organisation_superior`.
@Repository
class SuperiorTable {
    private final JdbcClient jdbc;

    SuperiorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Superior> all() {
        return jdbc.sql("SELECT * FROM organisation_superior ORDER BY id")
                .query((row, n) -> superior(row))
                .list();
    }

    void insert(Superior superior) {
        var statement = jdbc.sql("""
                INSERT INTO organisation_superior (body, signed_by, reviewer,
                    addressee_kk, addressee_ru, addressee_en, court, since, until)
                VALUES (:body, :signed_by, :reviewer,
                    :addressee_kk, :addressee_ru, :addressee_en, :court, :since, :until)""")
                .param("body", superior.body().value())
                .param("signed_by", superior.signedBy().name())
                .param("reviewer", Columns.text(superior.reviewer().map(Reviewer::body)))
                .param("court", superior.court().value());
        statement = Columns.trilingual(
                statement,
                "addressee",
                superior.reviewer().map(Reviewer::addressee).orElse(null));
        Columns.validity(statement, superior.validity()).update();
    }

    /// Ends what holds on a day; what would begin that very day or later never was.
    void end(BodyId body, Superior.Post signedBy, LocalDate day) {
        jdbc.sql("DELETE FROM organisation_superior WHERE body = :body AND signed_by = :post AND since >= :day")
                .param("body", body.value())
                .param("post", signedBy.name())
                .param("day", day)
                .update();
        jdbc.sql("""
                UPDATE organisation_superior SET until = :day WHERE body = :body AND signed_by = :post
                AND (until IS NULL OR until > :day)""")
                .param("body", body.value())
                .param("post", signedBy.name())
                .param("day", day)
                .update();
    }

    private static Superior superior(ResultSet row) throws SQLException {
        var body = Columns.body(row, "reviewer");
        var addressee = Columns.trilingual(row, "addressee");
        return new Superior(
                new BodyId(row.getString("body")),
                Superior.Post.valueOf(row.getString("signed_by")),
                body.map(reviewer -> new Reviewer(reviewer, addressee)),
                new BodyId(row.getString("court")),
                Columns.validity(row));
    }
}
