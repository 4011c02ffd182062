package kz.jauap.office.house.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import kz.jauap.office.house.start.CannotStart;

/// The questions put to a PostgreSQL of the operator's own before the office trusts it with appeals.
public final class DatabaseProbe {
    /// Something the database must say yes to, what is wrong otherwise, and what to do about it.
    private record Question(String sql, String otherwise, String advice) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "select current_setting('server_version_num')::int >= 150000",
                    "is older than 15.",
                    "Use PostgreSQL 15 or later."),
            new Question(
                    "select current_setting('server_encoding') = 'UTF8'",
                    "does not write in UTF-8.",
                    "Create the database with: encoding 'UTF8' template template0."),
            new Question(
                    "select exists (select from pg_collation where collname = 'kk-x-icu')",
                    "cannot sort Kazakh: it has no collation kk-x-icu.",
                    "Use a PostgreSQL that is built with ICU, as those of the distributions are."),
            new Question(
                    "select cardinality(show_trgm('Әкім')) > 0",
                    "takes Cyrillic letters for punctuation, so names cannot be found.",
                    "Create the database with: lc_ctype 'C.UTF-8' template template0."),
            new Question(
                    "select current_setting('fsync')::bool and current_setting('full_page_writes')::bool"
                            + " and current_setting('synchronous_commit') <> 'off'",
                    "may lose what it has confirmed.",
                    "Turn on fsync, full_page_writes and synchronous_commit."));

    private DatabaseProbe() {}

    /// Returns where the database will do, and says what it lacks where it will not.
    public static void ask(String url, String user, String password) {
        var place = "The database at " + url.replaceFirst("[?].*", "") + " ";
        try (var connection = DriverManager.getConnection(url, user, password)) {
            makeTrigrams(connection, place);
            for (var question : QUESTIONS) {
                if (!yes(connection, question.sql())) {
                    throw new CannotStart(place + question.otherwise(), question.advice());
                }
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    place + "cannot be used: " + e.getMessage(),
                    "Check JAUAP_DB_URL, JAUAP_DB_USER and JAUAP_DB_PASSWORD, and that the server runs.",
                    e);
        }
    }

    private static void makeTrigrams(Connection connection, String place) {
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
        } catch (SQLException e) {
            throw new CannotStart(
                    place + "has no pg_trgm: " + e.getMessage(),
                    "Install the contrib modules and let the office's role create extensions in its database.",
                    e);
        }
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
