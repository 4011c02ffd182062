package siege;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds the office's books and its ledger of arrivals against what was told to it by all doors.
public final class Balancer {
    private final Connection database;
    private final List<String> faults = new ArrayList<>();

    private Balancer(Connection database) {
        this.database = database;
    }

    /// What one door received and what became of it.
    public record Sum(String door, long received, long registered, long joined, long waiting, long other) {}

    /// How many arrivals still have no end.
    public static long waiting(Connection database) throws SQLException {
        return sums(database).stream().mapToLong(Sum::waiting).sum();
    }

    /// Each door's balance; canaries count nowhere.
    public static List<Sum> sums(Connection database) throws SQLException {
        List<Sum> sums = new ArrayList<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select door, count(*), count(*) filter (where ending = 'REGISTERED'),
                               count(*) filter (where ending = 'JOINED'), count(*) filter (where ending = 'WAITING'),
                               count(*) filter (where ending not in ('REGISTERED', 'JOINED', 'WAITING'))
                        from intake_arrival where sort = 'PERSON' group by door order by door""")) {
            while (row.next()) {
                sums.add(new Sum(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)));
            }
        }
        return sums;
    }

    /// Everything that is wrong; empty where every arrival ended in exactly one record.
    public static List<String> faults(Connection database, List<Ledger.Line> ledger) throws SQLException {
        var balancer = new Balancer(database);
        balancer.everyWordOnce(ledger);
        balancer.everyArrivalEnded();
        return balancer.faults;
    }

    /// The proof that it can fail: an arrival that is nowhere and a letter that is there twice, each taken back.
    public static boolean sees(Connection database, List<Ledger.Line> ledger) throws SQLException {
        var last = ledger.getLast();
        var lost = new ArrayList<>(ledger);
        lost.add(new Ledger.Line(last.scope(), "nobody", "", "осада-nowhere", last.surname(), last.text(), ""));
        var well = !faults(database, lost).isEmpty();
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("insert into registry_letter select (jsonb_populate_record(l, "
                    + "jsonb_build_object('appeal', gen_random_uuid()))).* from registry_letter l where words like '%"
                    + last.mark() + "%'");
            return well && !faults(database, ledger).isEmpty();
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private void everyWordOnce(List<Ledger.Line> ledger) throws SQLException {
        Map<String, Integer> copies = new HashMap<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select substring(words from '«(осада-[^»]+)»') as mark, count(*) from registry_letter group by 1")) {
            while (row.next()) {
                copies.put(String.valueOf(row.getString(1)), row.getInt(2));
            }
        }
        for (var line : ledger) {
            var times = copies.getOrDefault(line.mark(), 0);
            if (times != 1) {
                faults.add(line.scope() + " " + line.mark() + " is there " + times + " times");
            }
        }
    }

    private void everyArrivalEnded() throws SQLException {
        for (var sum : sums(database)) {
            if (sum.waiting() > 0 || sum.other() > 0 || sum.received() != sum.registered() + sum.joined()) {
                faults.add("the balance of " + sum);
            }
        }
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select appeal, count(*) from intake_arrival where ending = 'REGISTERED' and sort = 'PERSON'
                        group by appeal having count(*) > 1""")) {
            while (row.next()) {
                faults.add("the record " + row.getString(1) + " is the end of " + row.getInt(2) + " arrivals");
            }
        }
    }
}
