package kz.jauap.office.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// How names in three languages and days of validity stand in the tables of this room.
final class Columns {
    private Columns() {}

    static Trilingual trilingual(ResultSet row, String column) throws SQLException {
        return new Trilingual(
                row.getString(column + "_kk"), row.getString(column + "_ru"), row.getString(column + "_en"));
    }

    static StatementSpec trilingual(StatementSpec statement, String column, @Nullable Trilingual text) {
        return statement
                .param(column + "_kk", text == null ? null : text.kk())
                .param(column + "_ru", text == null ? null : text.ru())
                .param(column + "_en", text == null ? null : text.en());
    }

    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("since", LocalDate.class), Optional.ofNullable(row.getObject("until", LocalDate.class)));
    }

    static StatementSpec validity(StatementSpec statement, Validity validity) {
        return statement
                .param("since", validity.since())
                .param("until", validity.until().orElse(null));
    }

    static Optional<BodyId> body(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BodyId::new);
    }

    static @Nullable String text(Optional<BodyId> body) {
        return body.map(BodyId::value).orElse(null);
    }
}
