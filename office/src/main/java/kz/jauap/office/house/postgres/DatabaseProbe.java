package kz.jauap.office.house.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import kz.jauap.office.house.start.CannotStart;

/// The questions put to a PostgreSQL of the operator's own before the office trusts it with appeals.
public final class DatabaseProbe {
    private static final int OLDEST = 150_000;

    private DatabaseProbe() {}

    /// Returns where the server will do, and says what it lacks where it will not.
    public static void ask(String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            expect(
                    connection,
                    "select current_setting('server_version_num')::int >= " + OLDEST,
                    "The PostgreSQL at " + url + " is older than 15.",
                    "Use PostgreSQL 15 or later.");
            expect(
                    connection,
                    "select current_setting('server_encoding') = 'UTF8'",
                    "The database at " + url + " is not in UTF-8.",
                    "Create it with: encoding 'UTF8' template template0.");
            expect(
                    connection,
                    "select exists (select from pg_collation where collname = 'kk-x-icu')",
                    "The PostgreSQL at " + url + " cannot sort Kazakh: it has no collation kk-x-icu.",
                    "Use a PostgreSQL that is built with ICU, as those of the distributions are.");
            expect(
                    connection,
                    "select current_setting('fsync')::bool and current_setting('full_page_writes')::bool"
                            + " and current_setting('synchronous_commit') <> 'off'",
                    "The PostgreSQL at " + url + " may lose what it has confirmed.",
                    "Turn on fsync, full_page_writes and synchronous_commit.");
            trigrams(connection, url);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The PostgreSQL at " + url + " cannot be used: " + e.getMessage(),
                    "Check JAUAP_DB_URL, JAUAP_DB_USER and JAUAP_DB_PASSWORD, and that the server runs.",
                    e);
        }
    }

    private static void trigrams(Connection connection, String url) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
        } catch (SQLException e) {
            throw new CannotStart(
                    "The PostgreSQL at " + url + " has no pg_trgm: " + e.getMessage(),
                    "Install the contrib package and let the office's user create the extension.",
                    e);
        }
        expect(
                connection,
                "select cardinality(show_trgm('Әкім')) > 0",
                "The database at " + url + " takes Cyrillic letters for punctuation, so names cannot be found.",
                "Create the database with: lc_ctype 'C.UTF-8' template template0.");
    }

    private static void expect(Connection connection, String question, String otherwise, String advice)
            throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            if (!answer.next() || !answer.getBoolean(1)) {
                throw new CannotStart(otherwise, advice);
            }
        }
    }
}
