// Finding among many: the staff's search against a plain ILIKE over the same letters, in turns, in the same database.
// Options: --rows N --runs N
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kit.Latencies;
import kit.Machine;
import kit.Options;
import kit.Sheet;
import kz.jauap.office.Office;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.search.Search;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is searched for: as typed, and the word a plain search would have to be given.
private static final Map<String, List<String>> QUERIES = new LinkedHashMap<>(Map.of(
        "a rare word", List.of("троллейбуса", "троллейбус"),
        "a frequent word", List.of("автобусы", "автобус"),
        "two words, inflected", List.of("светофоры мигают", "светофор"),
        "a slip", List.of("асфальльт", "асфальт"),
        "the wrong layout", List.of("ghjdjlf rf,tkm", "кабель"),
        "Kazakh without its letters", List.of("кошенин жарыгы", "жарық"),
        "nothing", List.of("жоқсөзмұнда", "жоқсөзмұнда")));

void main(String[] args) throws Exception {
    var options = Options.of(args, "rows", "runs");
    var rows = options.number("rows", 1_000_000);
    var runs = options.number("runs", 40);
    var data = Machine.folder("search");
    var missed = false;
    try (var office = SpringApplication.run(
            Office.class,
            "--server.port=" + Machine.freePort(),
            "--jauap.data-folder=" + data,
            "--jauap.demo=true",
            "--jauap.statistics.every=PT24H",
            "--logging.level.kz.jauap=warn")) {
        missed = measure(office, rows, runs);
    } finally {
        Machine.remove(data);
    }
    System.exit(missed ? 1 : 0);
}

private static boolean measure(ConfigurableApplicationContext office, int rows, int runs) {
    var sql = office.getBean(JdbcClient.class);
    var begun = System.nanoTime();
    var all = planted(sql, rows);
    System.out.println(all + " appeals after " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
    var search = office.getBean(Search.class);
    var sight = everything(office);
    var sheet = new Sheet("bench search, " + all + " appeals, " + runs + " runs of each", "query", "found", "p50 ms",
            "p99 ms", "ILIKE p50 ms", "ILIKE p99 ms");
    var worst = 0.0;
    for (var query : QUERIES.entrySet()) {
        var typed = query.getValue().getFirst();
        var word = query.getValue().getLast();
        var ours = new Latencies();
        var plain = new Latencies();
        var found = 0;
        for (var run = 0; run < runs; run++) {
            found = ours.time(() -> search.find(sight, typed, Filter.none(), LocalDate.EPOCH)).size();
            if (run < Math.max(3, runs / 10)) {
                plain.time(() -> ilike(sql, word));
            }
        }
        worst = Math.max(worst, ours.at(.99));
        sheet.row(query.getKey(), found, ours.at(.5), ours.at(.99), plain.at(.5), plain.at(.99));
    }
    for (var key : keys(sql).entrySet()) {
        var ours = new Latencies();
        var found = 0;
        for (var run = 0; run < runs; run++) {
            found = ours.time(() -> search.find(sight, key.getValue(), Filter.none(), LocalDate.EPOCH)).size();
        }
        worst = Math.max(worst, ours.at(.99));
        sheet.row(key.getKey(), found, ours.at(.5), ours.at(.99), "", "");
    }
    sheet.print();
    var goal = new Sheet("goal", "what", "measured", "promised", "");
    goal.goal("slowest p99", worst, all > 500_000 ? 60 : 30, "ms");
    goal.print();
    return goal.missed();
}

private static Map<String, String> keys(JdbcClient sql) {
    var number = sql.sql("select alias from registry_card where alias not like '%.%' order by random() limit 1")
            .query(String.class)
            .single();
    return Map.of("a number", number, "the end of a number", number.substring(number.length() - 5), "an IIN nobody has",
            "850101100012", "a telephone nobody has", "+7 700 123 45 67");
}

private static int ilike(JdbcClient sql, String word) {
    return sql.sql("""
                    select c.appeal from registry_letter l join registry_card c on c.appeal = l.appeal
                    where l.words ilike ? order by c.registered_at desc limit 50""")
            .param("%" + word + "%")
            .query((row, _) -> row.getString(1))
            .list()
            .size();
}

private static Sight everything(ConfigurableApplicationContext office) {
    var all = office.getBean(Organisation.class).bodies().stream().map(Body::id).collect(Collectors.toSet());
    return new Sight(all, all, all, all, Set.of(), Set.of());
}

/// Copies the demonstration's appeals, with numbers and moments of their own, until there are so many; each copy's
/// letter and index are as the office itself wrote them.
private static long planted(JdbcClient sql, int rows) {
    sql.sql("create table seed as select appeal, row_number() over () as nr from registry_card").update();
    var seeds = sql.sql("select count(*) from seed").query(Long.class).single();
    sql.sql("""
                    create table copy as select s.appeal as of, gen_random_uuid() as appeal, n,
                      (row_number() over ())::bigint as nr
                    from generate_series(1, ?) n cross join seed s""")
            .param(Math.max(0, rows / seeds))
            .update();
    sql.sql("""
            insert into registry_card select (jsonb_populate_record(c, jsonb_build_object('appeal', k.appeal,
              'number', c.number || '-' || k.nr, 'alias', 'ZHT-999-2020-' || lpad(k.nr::text, 7, '0'),
              'registered_at', c.registered_at - k.n * interval '7 minutes', 'outside_number', null,
              'legal_number', 'OURS'))).* from copy k join registry_card c on c.appeal = k.of""")
            .update();
    for (var table : List.of("registry_letter", "registry_party", "registry_index")) {
        sql.sql("insert into " + table + " select (jsonb_populate_record(t, jsonb_build_object('appeal', k.appeal"
                        + (table.equals("registry_index") ? ", 'at', t.at - k.n * interval '7 minutes'" : "")
                        + "))).* from copy k join " + table + " t on t.appeal = k.of")
                .update();
    }
    sql.sql("drop table copy, seed").update();
    sql.sql("vacuum analyze").update();
    return sql.sql("select count(*) from registry_card").query(Long.class).single();
}
