package kz.jauap.office.people.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.PersonName;
import kz.jauap.office.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tables `people_officer` and `people_role`.
@Repository
public class OfficerTable {
    private static final String SELECT = """
            SELECT o.*, array(SELECT role FROM people_role WHERE officer = o.id) AS roles
            FROM people_officer o\s""";
    private static final String IN_ORDER =
            " ORDER BY o.surname COLLATE \"kk-x-icu\", o.given COLLATE \"kk-x-icu\", o.id";

    private final JdbcClient jdbc;

    OfficerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An official not yet on the list.
    public record Newcomer(
            String login,
            PersonName name,
            Trilingual position,
            BodyId body,
            Optional<String> unit,
            Optional<Long> reportsTo) {}

    public List<Officer> all() {
        return jdbc.sql(SELECT + IN_ORDER).query((row, n) -> officer(row)).list();
    }

    public List<Officer> of(BodyId body) {
        return jdbc.sql(SELECT + "WHERE o.body = :body" + IN_ORDER)
                .param("body", body.value())
                .query((row, n) -> officer(row))
                .list();
    }

    public Optional<Officer> find(long id) {
        return jdbc.sql(SELECT + "WHERE o.id = :id")
                .param("id", id)
                .query((row, n) -> officer(row))
                .optional();
    }

    public Optional<Officer> withLogin(String login) {
        return jdbc.sql(SELECT + "WHERE o.login = :login")
                .param("login", login)
                .query((row, n) -> officer(row))
                .optional();
    }

    public boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM people_officer)")
                .query(Boolean.class)
                .single();
    }

    /// The new official's id, or nothing where the sign-in name is taken.
    public Optional<Long> insert(Newcomer newcomer) {
        return jdbc.sql("""
                INSERT INTO people_officer (login, surname, given, patronymic,
                    position_kk, position_ru, position_en, body, unit, reports_to)
                VALUES (:login, :surname, :given, :patronymic, :kk, :ru, :en, :body, :unit, :above)
                ON CONFLICT (login) DO NOTHING RETURNING id""")
                .param("login", newcomer.login())
                .param("surname", newcomer.name().surname())
                .param("given", newcomer.name().given())
                .param("patronymic", newcomer.name().patronymic().orElse(null))
                .param("kk", newcomer.position().kk())
                .param("ru", newcomer.position().ru())
                .param("en", newcomer.position().en())
                .param("body", newcomer.body().value())
                .param("unit", newcomer.unit().orElse(null))
                .param("above", newcomer.reportsTo().orElse(null))
                .query(Long.class)
                .optional();
    }

    public void grant(long officer, Role role) {
        jdbc.sql("INSERT INTO people_role (officer, role) VALUES (:officer, :role) ON CONFLICT DO NOTHING")
                .param("officer", officer)
                .param("role", role.name())
                .update();
    }

    public void withdraw(long officer, Role role) {
        jdbc.sql("DELETE FROM people_role WHERE officer = :officer AND role = :role")
                .param("officer", officer)
                .param("role", role.name())
                .update();
    }

    public void setActive(long officer, boolean active) {
        jdbc.sql("UPDATE people_officer SET active = :active WHERE id = :id")
                .param("active", active)
                .param("id", officer)
                .update();
    }

    /// Keeps an official out from a moment on, or lets him in again.
    public void block(long officer, Optional<Instant> since) {
        jdbc.sql("UPDATE people_officer SET blocked_since = :since WHERE id = :id")
                .param("since", since.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("id", officer)
                .update();
    }

    /// Writes an official's name, position and place anew; his sign-in name stays.
    public void change(long officer, Newcomer now) {
        jdbc.sql("""
                UPDATE people_officer SET surname = :surname, given = :given, patronymic = :patronymic,
                    position_kk = :kk, position_ru = :ru, position_en = :en, body = :body, unit = :unit,
                    reports_to = :above
                WHERE id = :id""")
                .param("surname", now.name().surname())
                .param("given", now.name().given())
                .param("patronymic", now.name().patronymic().orElse(null))
                .param("kk", now.position().kk())
                .param("ru", now.position().ru())
                .param("en", now.position().en())
                .param("body", now.body().value())
                .param("unit", now.unit().orElse(null))
                .param("above", now.reportsTo().orElse(null))
                .param("id", officer)
                .update();
    }

    private static Officer officer(ResultSet row) throws SQLException {
        long above = row.getLong("reports_to");
        return new Officer(
                row.getLong("id"),
                row.getString("login"),
                new PersonName(
                        row.getString("surname"),
                        row.getString("given"),
                        Optional.ofNullable(row.getString("patronymic"))),
                new Trilingual(
                        row.getString("position_kk"), row.getString("position_ru"), row.getString("position_en")),
                new BodyId(row.getString("body")),
                Optional.ofNullable(row.getString("unit")),
                above == 0 ? Optional.empty() : Optional.of(above),
                roles((String[]) row.getArray("roles").getArray()),
                state(row));
    }

    private static Officer.State state(ResultSet row) throws SQLException {
        if (!row.getBoolean("active")) return Officer.State.LEFT;
        return row.getObject("blocked_since") == null ? Officer.State.IN_SERVICE : Officer.State.BLOCKED;
    }

    private static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
