package siege;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds what the office has in its database and on its disk against what it acknowledged.
///
/// It reads the tables by itself and shares no code with the office but the key that opens its files.
public final class Checker {
    private record Kept(String key, String words, String surname, Set<String> files) {}

    private final House house;
    private final Connection database;
    private final List<String> faults = new ArrayList<>();

    private Checker(House house, Connection database) {
        this.house = house;
        this.database = database;
    }

    /// Everything that is wrong; empty where every promise was kept.
    public static List<String> faults(House house, Connection database, List<Ledger.Line> ledger)
            throws SQLException, IOException {
        var checker = new Checker(house, database);
        checker.acknowledged(ledger);
        checker.counted("""
                select 'series ' || n.body || ' ' || letters || ' ' || n.year || ': ' || count(*) || ' numbers, '
                    || count(distinct serial) || ' different, from ' || min(serial) || ' to ' || max(serial)
                    || ', the book stands at ' || coalesce(max(last)::text, 'nothing')
                from (select e.body, p[1] as letters, p[3]::int as year, p[4]::bigint as serial
                        from registry_entry e,
                             regexp_match(convert_from(e.payload, 'UTF8')::json ->> 'number',
                                          '^(..)-(\\d+)-(\\d+)-(\\d+)$') p
                       where e.type = 101 and p is not null) n
                left join registry_series s on s.body = n.body and s.year = n.year
                     and s.series = case letters when 'ЖТ' then 'PERSONS' when 'ЗТ' then 'ENTITIES' else 'INFORMAL' end
                group by n.body, letters, n.year
                having count(*) <> count(distinct serial) or min(serial) <> 1 or max(serial) <> count(*)
                    or max(last) is distinct from max(serial)""");
        checker.counted("""
                select 'journal of ' || e.body || ': ' || count(*) || ' entries, positions from ' || min(e.position) || ' to '
                    || max(e.position) || ', the counter stands at ' || max(c.position)
                from registry_entry e left join registry_counter c on c.body = e.body
                group by e.body
                having min(e.position) <> 1 or max(e.position) <> count(*) or max(c.position) is distinct from max(e.position)""");
        checker.counted("""
                select 'journal of ' || body || ': position ' || position || ' is not later than the one before'
                from (select body, position, at, lag(at) over (partition by body order by position) as before
                        from registry_entry) entries
                where at <= before""");
        checker.counted("""
                select 'number ' || n || ' stands in the journal of ' || count(*) || ' appeals'
                from (select appeal, convert_from(payload, 'UTF8')::json ->> 'number' as n from registry_entry where type = 101) numbers
                group by n having count(*) > 1""");
        checker.counted("""
                select 'appeal ' || coalesce(e.appeal, c.appeal) || ' is in the journal or on a card, but not in both'
                from (select appeal, convert_from(payload, 'UTF8')::json ->> 'number' as n from registry_entry where type = 101) e
                full join registry_card c on c.appeal = e.appeal and c.number = e.n
                where e.appeal is null or c.appeal is null""");
        checker.files();
        return checker.faults;
    }

    private void counted(String question) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            while (row.next()) {
                faults.add(row.getString(1));
            }
        }
    }

    private void acknowledged(List<Ledger.Line> ledger) throws SQLException {
        var kept = kept();
        var copies = copies();
        Map<String, String> given = new HashMap<>();
        for (var line : ledger) {
            var other = given.put(line.number(), line.key());
            if (other != null && !other.equals(line.key())) {
                faults.add("number " + line.number() + " was given twice");
            }
            var found = kept.get(line.number());
            if (found == null) {
                faults.add("number " + line.number() + " was acknowledged and is lost");
                continue;
            }
            expect(found.key().equals(line.scope() + " " + line.key()), line, "belongs to another submission");
            expect(Parcel.sha256(found.words().getBytes(java.nio.charset.StandardCharsets.UTF_8)).equals(line.text()),
                    line, "says something else");
            expect(found.surname().equals(line.surname()), line, "has another applicant");
            expect(line.file().isEmpty() || found.files().contains(line.file()), line, "lacks its file");
            expect(copies.getOrDefault(line.mark(), 0) == 1, line, "is there " + copies.get(line.mark()) + " times");
        }
    }

    private void expect(boolean well, Ledger.Line line, String otherwise) {
        if (!well) {
            faults.add("number " + line.number() + " " + otherwise);
        }
    }

    private Map<String, Kept> kept() throws SQLException {
        Map<String, Kept> kept = new HashMap<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select c.alias, coalesce(i.scope || ' ' || i.key, '') as key, l.words, p.surname,
                               (select string_agg(hash, ' ') from files_attachment f where f.owner = c.appeal) as hashes
                        from registry_card c
                        join registry_letter l using (appeal)
                        join registry_party p on p.appeal = c.appeal and p.place = 0
                        left join registry_idempotency i on i.appeal = c.appeal""")) {
            while (row.next()) {
                var hashes = row.getString("hashes");
                kept.put(
                        row.getString("alias"),
                        new Kept(
                                row.getString("key"),
                                row.getString("words"),
                                row.getString("surname"),
                                hashes == null ? Set.of() : Set.of(hashes.split(" "))));
            }
        }
        return kept;
    }

    /// How many letters carry each submission's mark: one, however often it was sent.
    private Map<String, Integer> copies() throws SQLException {
        Map<String, Integer> copies = new HashMap<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select substring(words from '«(осада-[^»]+)»') as mark, count(*) from registry_letter group by 1")) {
            while (row.next()) {
                copies.put(String.valueOf(row.getString(1)), row.getInt(2));
            }
        }
        return copies;
    }

    private void files() throws SQLException, IOException {
        Set<String> hashes = new HashSet<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select distinct hash from files_attachment")) {
            while (row.next()) {
                hashes.add(row.getString(1));
            }
        }
        for (var hash : hashes) {
            var file = house.file(hash);
            if (!Files.isRegularFile(file)) {
                faults.add("file " + hash + " is gone");
            } else if (!Parcel.sha256(house.content(hash)).equals(hash)) {
                faults.add("file " + hash + " has another content");
            }
        }
    }
}
