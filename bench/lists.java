// The lists of an office with ten thousand open cases: pages over HTTP, and, in turns in the same database, a page by
// its place against the same page by offset and count, as page numbers need it. Options: --rows N --runs N
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kit.Http;
import kit.Latencies;
import kit.Machine;
import kit.Opened.Where;
import kit.Options;
import kit.Sheet;
import kit.Staff;
import kz.jauap.office.Office;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

private static final double GOAL = 300;

void main(String[] args) throws Exception {
    var options = Options.of(args, "rows", "runs");
    var rows = options.number("rows", 10_000);
    var runs = options.number("runs", 40);
    var data = Machine.folder("lists");
    var port = Machine.freePort();
    var missed = false;
    try (var office = SpringApplication.run(
            Office.class,
            "--server.port=" + port,
            "--jauap.data-folder=" + data,
            "--jauap.demo=true",
            "--jauap.statistics.every=PT24H",
            "--logging.level.kz.jauap=warn")) {
        var sql = office.getBean(JdbcClient.class);
        var begun = System.nanoTime();
        planted(sql, rows);
        System.out.println(open(sql) + " open cases after "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        missed = pages(sql, new Where(data, port, true, List.of()), runs);
        missed |= turns(office, sql, runs);
    } finally {
        Machine.remove(data);
    }
    System.exit(missed ? 1 : 0);
}

/// What each official opens, as often as it is asked, by turns.
private static Map<String, List<String>> asked(JdbcClient sql) {
    var deep = sql.sql("select alias from registry_card order by registered_at offset 200 limit 1")
            .query(String.class)
            .single();
    Map<String, List<String>> asked = new LinkedHashMap<>();
    asked.put("executor", List.of("/ru/staff/queue", "/ru/staff/journal?late=OVERDUE"));
    asked.put(
            "akim",
            List.of(
                    "/ru/staff/queue",
                    "/ru/staff/queue?district=medeu&weight=OFFICIAL&door=DESK",
                    "/ru/staff/queue?topic=road-repair&kind=APPLICATION",
                    "/ru/staff/queue/print",
                    "/ru/staff/control"));
    asked.put("registrar", List.of("/ru/staff/queue", "/ru/staff/journal?stage=REGISTERED&weight=OFFICIAL"));
    asked.put(
            "controller",
            List.of(
                    "/ru/staff/queue",
                    "/ru/staff/journal",
                    "/ru/staff/journal?before=" + deep,
                    "/ru/staff/journal?late=OVERDUE&body=city",
                    "/ru/staff/journal?late=OPEN&mark=WAITING",
                    "/ru/staff/journal?topic=roads&mark=AGAIN",
                    "/ru/staff/control",
                    "/ru/staff/control?body=city",
                    "/ru/staff/tellings"));
    return asked;
}

private static boolean pages(JdbcClient sql, Where where, int runs) throws Exception {
    var sheet = new Sheet(
            "bench lists, " + open(sql) + " open cases, " + runs + " runs of each page", "who and what", "KB", "p50 ms",
            "p99 ms");
    var goal = new Sheet("goal", "what", "measured", "promised", "");
    for (var each : asked(sql).entrySet()) {
        var staff = Staff.of(where, each.getKey());
        staff.open("/ru/staff/queue");
        for (var page : each.getValue()) {
            var taken = new Latencies();
            var size = 0;
            for (var run = 0; run < runs + 3; run++) {
                if (run == 3) {
                    taken = new Latencies();
                }
                var answer = taken.time(() -> staff.http().get(where.page(page)));
                if (answer.statusCode() != 200 || !Http.text(answer).contains("<h1>")) {
                    throw new IllegalStateException(each.getKey() + " " + page + ": " + answer.statusCode());
                }
                size = answer.body().length / 1024;
            }
            sheet.row(each.getKey() + " " + page, size, taken.at(.5), taken.at(.99));
            goal.goal(each.getKey() + " " + page + ", p50", taken.at(.5), GOAL, "ms");
        }
    }
    sheet.print();
    goal.print();
    return goal.missed();
}

/// The first page and one far back, by place and by number.
private static boolean turns(ConfigurableApplicationContext office, JdbcClient sql, int runs) {
    var lists = office.getBean(Lists.class);
    var sight = everything(office);
    var all = sql.sql("select count(*) from registry_card").query(Integer.class).single();
    var sheet = new Sheet("the same page, in turns", "page", "by its place p50 ms", "p99 ms", "offset + count p50 ms", "p99 ms");
    for (var offset : List.of(0, all / 2, all - 200)) {
        var before = offset == 0
                ? Optional.<String>empty()
                : sql.sql("select alias from registry_card order by registered_at desc, appeal desc offset ? limit 1")
                        .param(offset - 1)
                        .query(String.class)
                        .optional();
        var filter = before.map(Filter.none()::from).orElse(Filter.none());
        var ours = new Latencies();
        var numbered = new Latencies();
        for (var run = 0; run < runs; run++) {
            ours.time(() -> lists.journal(sight, filter, LocalDate.EPOCH, Lists.PAGE));
            numbered.time(() -> byNumber(sql, offset));
        }
        sheet.row("from " + offset, ours.at(.5), ours.at(.99), numbered.at(.5), numbered.at(.99));
    }
    sheet.print();
    return false;
}

/// A list as peers page it: how many there are in all, and those after so many; without asking who may see them.
private static int byNumber(JdbcClient sql, int offset) {
    sql.sql("select count(*) from registry_card c join registry_letter l on l.appeal = c.appeal")
            .query(Integer.class)
            .single();
    return sql.sql("""
                    select c.*, l.subject, (select p.surname from registry_party p where p.appeal = c.appeal and p.place = 0)
                    from registry_card c join registry_letter l on l.appeal = c.appeal
                    order by c.registered_at desc, c.appeal desc offset ? limit 50""")
            .param(offset)
            .query((row, _) -> row.getString("subject"))
            .list()
            .size();
}

private static int open(JdbcClient sql) {
    return sql.sql("select count(*) from registry_card where stage in ('REGISTERED', 'IN_WORK', 'APPROVAL')")
            .query(Integer.class)
            .single();
}

private static Sight everything(ConfigurableApplicationContext office) {
    var all = office.getBean(Organisation.class).bodies().stream().map(Body::id).collect(Collectors.toSet());
    return new Sight(all, all, all, all, Set.of(), Set.of());
}

/// Copies the demonstration's open cases, with numbers and moments of their own, until there are so many: half of them
/// on the desk of one executor of the city.
private static void planted(JdbcClient sql, int rows) {
    sql.sql("create table seed as select appeal from registry_card where stage in ('REGISTERED', 'IN_WORK', 'APPROVAL') and urgency <> 'THREAT'")
            .update();
    var seeds = sql.sql("select count(*) from seed").query(Integer.class).single();
    sql.sql("""
                    create table copy as select s.appeal as of, gen_random_uuid() as appeal, n,
                      (row_number() over ())::bigint as nr
                    from generate_series(1, ?) n cross join seed s""")
            .param(rows / seeds)
            .update();
    sql.sql("""
            insert into registry_card select (jsonb_populate_record(c, jsonb_build_object('appeal', k.appeal,
              'number', c.number || '-' || k.nr, 'alias', 'ZHT-999-2020-' || lpad(k.nr::text, 7, '0'),
              'registered_at', c.registered_at - k.n * interval '7 minutes',
              'consider_by', c.consider_by + (k.nr % 40)::int - 12, 'control_day', c.control_day + (k.nr % 40)::int - 12,
              'outside_number', null, 'legal_number', 'OURS'))).* from copy k join registry_card c on c.appeal = k.of""")
            .update();
    for (var table : List.of("registry_letter", "registry_party")) {
        sql.sql("insert into " + table + " select (jsonb_populate_record(t, jsonb_build_object('appeal', k.appeal))).*"
                        + " from copy k join " + table + " t on t.appeal = k.of")
                .update();
    }
    sql.sql("""
            update registry_card set body = 'city', stage = 'IN_WORK', executor =
              (select id from people_officer where login = 'executor')
            where appeal in (select appeal from copy where nr % 2 = 0)""").update();
    sql.sql("drop table copy, seed").update();
    sql.sql("vacuum analyze").update();
}
