package kz.jauap.office.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `organisation_unit`.
@Repository
class UnitTable {
    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> all() {
        return jdbc.sql("SELECT * FROM organisation_unit ORDER BY body, id")
                .query((row, n) -> new Unit(
                        row.getString("id"),
                        new BodyId(row.getString("body")),
                        Columns.trilingual(row, "name"),
                        Columns.validity(row),
                        Optional.ofNullable(row.getString("successor"))))
                .list();
    }

    void insert(Unit unit) {
        var statement =
                jdbc.sql("""
                INSERT INTO organisation_unit (id, body, name_kk, name_ru, name_en, since, until)
                VALUES (:id, :body, :name_kk, :name_ru, :name_en, :since, :until)""").param("id", unit.id()).param("body", unit.body().value());
        statement = Columns.trilingual(statement, "name", unit.name());
        Columns.validity(statement, unit.validity()).update();
    }

    void close(String id, LocalDate day, Optional<String> successor) {
        jdbc.sql("UPDATE organisation_unit SET until = :day, successor = :successor WHERE id = :id AND until IS NULL")
                .param("day", day)
                .param("successor", successor.orElse(null))
                .param("id", id)
                .update();
    }
}
