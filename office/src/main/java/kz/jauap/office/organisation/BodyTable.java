package kz.jauap.office.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.jauap.office.look.Trilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `organisation_body`.
@Repository
class BodyTable {
    private final JdbcClient jdbc;

    BodyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Body> all() {
        return jdbc.sql("SELECT * FROM organisation_body ORDER BY number_code")
                .query((row, n) -> body(row))
                .list();
    }

    boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM organisation_body)")
                .query(Boolean.class)
                .single();
    }

    void insert(Body body) {
        var statement = jdbc.sql("""
                INSERT INTO organisation_body (id, kind, name_kk, name_ru, name_en, short_kk, short_ru, short_en, number_code,
                    address_kk, address_ru, address_en, register, since, until, successor)
                VALUES (:id, :kind, :name_kk, :name_ru, :name_en, :short_kk, :short_ru, :short_en, :code,
                    :address_kk, :address_ru, :address_en, :register, :since, :until, :successor)""")
                .param("id", body.id().value())
                .param("kind", body.kind().name())
                .param("code", body.numberCode())
                .param("register", body.register().name())
                .param("successor", Columns.text(body.successor()));
        statement = Columns.trilingual(statement, "name", body.name());
        statement = Columns.trilingual(statement, "short", body.shortName());
        statement = Columns.trilingual(statement, "address", body.address());
        Columns.validity(statement, body.validity()).update();
    }

    /// Only a body outside has no name of our giving.
    void describe(BodyId outside, Trilingual name, Trilingual address) {
        var statement = jdbc.sql("""
                UPDATE organisation_body SET name_kk = :name_kk, name_ru = :name_ru, name_en = :name_en,
                    short_kk = :name_kk, short_ru = :name_ru, short_en = :name_en,
                    address_kk = :address_kk, address_ru = :address_ru, address_en = :address_en
                WHERE id = :id AND kind = 'EXTERNAL'""").param("id", outside.value());
        statement = Columns.trilingual(statement, "name", name);
        Columns.trilingual(statement, "address", address).update();
    }

    private static Body body(ResultSet row) throws SQLException {
        return new Body(
                new BodyId(row.getString("id")),
                Body.Kind.valueOf(row.getString("kind")),
                Columns.trilingual(row, "name"),
                Columns.trilingual(row, "short"),
                row.getString("number_code"),
                Columns.trilingual(row, "address"),
                Body.Register.valueOf(row.getString("register")),
                Columns.validity(row),
                Columns.body(row, "successor"));
    }
}
