package siege;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The proof that the checker can fail: one fault planted after the other, each taken back afterwards.
public final class Planted {
    private final House house;
    private final List<Ledger.Line> ledger;
    private final List<String> missed = new ArrayList<>();
    private int caught;

    private Planted(House house, List<Ledger.Line> ledger) {
        this.house = house;
        this.ledger = ledger;
    }

    /// The faults that the checker did not see.
    public static List<String> missed(House house, List<Ledger.Line> ledger) throws SQLException, IOException {
        var planted = new Planted(house, ledger);
        planted.plant();
        System.out.println("Checker: " + planted.caught + " planted faults seen.");
        return planted.missed;
    }

    private void plant() throws SQLException, IOException {
        var last = ledger.getLast();
        var alias = "'" + last.number() + "'";
        var appeal = "(select appeal from registry_card where alias = " + alias + ")";
        inLedger("an acknowledged number that is nowhere", with(last, last.number().replaceAll("\\d{7,}$", "9999999")));
        inLedger("a number given to two", other(last, ledger.getFirst().number()));
        inDatabase("an appeal forgotten with all its rows", last, "is lost",
                "create temp table gone as select appeal from registry_card where alias = " + alias,
                "alter table registry_entry disable trigger user",
                "delete from registry_card where appeal in (select appeal from gone)",
                "delete from registry_letter where appeal in (select appeal from gone)",
                "delete from registry_entry where appeal in (select appeal from gone)");
        inDatabase("an entry torn out of the journal", last, "positions from",
                "alter table registry_entry disable trigger user",
                "delete from registry_entry where position = 2");
        inDatabase("a book set back by one", last, "the book stands at",
                "update registry_series set last = last - 1 where (body, series, year) = (select body, series, year "
                        + "from registry_series where series = 'INFORMAL' limit 1)");
        inDatabase("a letter altered by one sign", last, "says something else",
                "update registry_letter set words = words || '.' where appeal = " + appeal);
        inDatabase("an appeal registered twice", last, "times",
                "insert into registry_letter select (jsonb_populate_record(l, "
                        + "jsonb_build_object('appeal', gen_random_uuid()))).* from registry_letter l where appeal = " + appeal);
        inDatabase("a card without its entry", last, "not in both",
                "update registry_card set number = number || '0' where alias = " + alias);
        onDisk();
    }

    private static Ledger.Line with(Ledger.Line line, String number) {
        return new Ledger.Line(
                line.scope(), line.key(), number, line.mark(), line.surname(), line.text(), line.file());
    }

    private static Ledger.Line other(Ledger.Line line, String number) {
        return new Ledger.Line(
                line.scope(), line.key() + "'", number, line.mark(), line.surname(), line.text(), line.file());
    }

    private void inLedger(String what, Ledger.Line forged) throws SQLException, IOException {
        try (var database = house.enter()) {
            var lines = new ArrayList<>(ledger);
            lines.add(forged);
            see(what, forged.number(), Checker.faults(house, database, lines));
        }
    }

    private void inDatabase(String what, Ledger.Line line, String sign, String... statements)
            throws SQLException, IOException {
        try (var database = house.enter()) {
            database.setAutoCommit(false);
            execute(database, "set local lock_timeout = '30s'");
            for (var statement : statements) {
                execute(database, statement);
            }
            see(what, sign, Checker.faults(house, database, ledger));
            database.rollback();
        }
    }

    private static void execute(Connection database, String words) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(words);
        }
    }

    private void onDisk() throws SQLException, IOException {
        var line = ledger.stream().filter(each -> !each.file().isEmpty()).findFirst().orElseThrow();
        var file = house.file(line.file());
        var aside = file.resolveSibling("aside");
        Files.move(file, aside);
        try (var database = house.enter()) {
            see("a file that vanished", "is gone", Checker.faults(house, database, ledger));
        } finally {
            Files.move(aside, file);
        }
    }

    private void see(String what, String sign, List<String> faults) {
        if (faults.stream().anyMatch(fault -> fault.contains(sign))) {
            caught++;
        } else {
            missed.add(what + " (seen instead: " + faults + ")");
        }
    }
}
