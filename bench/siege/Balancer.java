package siege;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.jauap.office.house.Vault;

/// Holds the office's books and its ledger of arrivals against what was told to it by all doors.
public final class Balancer {
    private static final String WORDS = "registry_letter.words";
    private static final Pattern MARK = Pattern.compile("«(осада-[^»]+)»");

    private final Connection database;
    private final Vault vault;
    private final List<String> faults = new ArrayList<>();

    private Balancer(Connection database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private static byte[] decoded(String sealed) {
        return Base64.getDecoder().decode(sealed);
    }

    /// What one door received and what became of it.
    public record Sum(String door, long received, long registered, long joined, long waiting, long other) {}

    /// How many arrivals still have no end.
    public static long waiting(Connection database) throws SQLException {
        return sums(database).stream().mapToLong(Sum::waiting).sum();
    }

    /// Each door's balance; canaries count nowhere, nor what the demonstration itself puts aside or finds too large.
    public static List<Sum> sums(Connection database) throws SQLException {
        List<Sum> sums = new ArrayList<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select door, count(*), count(*) filter (where ending = 'REGISTERED'),
                               count(*) filter (where ending = 'JOINED'), count(*) filter (where ending = 'WAITING'),
                               count(*) filter (where ending not in ('REGISTERED', 'JOINED', 'WAITING'))
                        from registry_arrival where sort = 'PERSON' and foreign_id !~ 'demo/|too-large/'
                        group by door order by door""")) {
            while (row.next()) {
                sums.add(new Sum(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)));
            }
        }
        return sums;
    }

    /// Everything that is wrong; empty where every arrival ended in exactly one record.
    public static List<String> faults(Connection database, Vault vault, List<Ledger.Line> ledger) throws SQLException {
        var balancer = new Balancer(database, vault);
        balancer.everyWordOnce(ledger);
        balancer.everyArrivalEnded();
        return balancer.faults;
    }

    /// The proof that it can fail: an arrival that is nowhere and a letter that is there twice, each taken back.
    public static boolean sees(Connection database, Vault vault, List<Ledger.Line> ledger) throws SQLException {
        var last = ledger.stream().filter(line -> !line.scope().equals("/threat")).reduce((_, later) -> later).orElseThrow();
        var lost = new ArrayList<>(ledger);
        lost.add(new Ledger.Line(last.scope(), "nobody", "", "осада-nowhere", last.surname(), last.text(), ""));
        var well = !faults(database, vault, lost).isEmpty();
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("insert into registry_letter select (jsonb_populate_record(l, "
                    + "jsonb_build_object('appeal', gen_random_uuid()))).* from registry_letter l where words like '%"
                    + last.mark() + "%'");
            return well && !faults(database, vault, ledger).isEmpty();
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private void everyWordOnce(List<Ledger.Line> ledger) throws SQLException {
        Map<String, Integer> copies = new HashMap<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select words, sealed from registry_letter")) {
            while (row.next()) {
                var words = row.getBoolean("sealed") ? vault.open(WORDS, decoded(row.getString("words"))) : row.getString("words");
                var mark = MARK.matcher(words);
                if (mark.find()) {
                    copies.merge(mark.group(1), 1, Integer::sum);
                }
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
                        select appeal, count(*) from registry_arrival where ending = 'REGISTERED' and sort = 'PERSON'
                        group by appeal having count(*) > 1""")) {
            while (row.next()) {
                faults.add("the record " + row.getString(1) + " is the end of " + row.getInt(2) + " arrivals");
            }
        }
    }
}
