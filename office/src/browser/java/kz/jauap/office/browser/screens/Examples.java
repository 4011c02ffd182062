package kz.jauap.office.browser.screens;

import static java.util.Map.entry;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What of the demonstration stands for a word in the path of a screen, as `{case}`.
final class Examples {
    /// Each with the question that finds it; the case is an official one of the city that is open.
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            entry(
                    "{case}",
                    "select alias from registry_card where body = 'city' and legal and stage = 'IN_WORK' order by alias"),
            entry(
                    "{own}",
                    "select c.alias from registry_card c join people_officer o on o.id = c.executor where o.login = 'executor' and c.legal and c.stage = 'IN_WORK' and c.urgency <> 'THREAT' order by c.alias"),
            entry(
                    "{answered}",
                    "select alias from registry_card c where stage = 'ANSWERED' and legal and body <> 'city' and not exists (select from registry_card g where g.origin = c.appeal) order by registered_at desc"),
            entry(
                    "{waiting}",
                    "select alias from registry_card where stage = 'IN_WORK' and legal and body <> 'city' and urgency <> 'THREAT' order by registered_at desc"),
            entry(
                    "{submitted}",
                    "select alias from registry_card where body = 'city' and stage = 'APPROVAL' and urgency <> 'THREAT' order by alias"),
            entry(
                    "{grievance}",
                    "select g.alias from registry_card g join registry_card f on f.appeal = g.origin where g.body = 'city' and g.kind = 'COMPLAINT' and g.legal and f.body <> 'city' order by g.alias"),
            entry(
                    "{invited}",
                    "select c.alias from registry_card c where c.waiting = 'MEETING' and c.body = 'city' order by c.alias"),
            entry(
                    "{late}",
                    "select c.alias from registry_card c join registry_entry e on e.appeal = c.appeal where e.type = 1801 order by c.alias"),
            entry(
                    "{papers}",
                    "select c.alias from registry_card c join registry_entry e on e.appeal = c.appeal where e.type = 2011 order by c.alias"),
            entry("{question}", "select slug from publication_item where state = 'PUBLISHED' order by slug"),
            entry("{officer}", "select id::text from people_officer where login = 'executor'"),
            entry("{later}", "select form::text from intake_later where body = 'city' order by since"),
            entry("{pile}", "select id::text from intake_batch where body = 'city' order by opened_at"),
            entry(
                    "{read}",
                    "select o.id::text from intake_oral o join people_officer p on p.id = o.officer where p.login = 'registrar' and read_at is not null and appeal is null order by written_at"),
            entry(
                    "{visit}",
                    "select v.id::text from intake_reception_visit v join intake_reception r on r.id = v.schedule where r.body = 'city' order by v.id"),
            entry("{typo}", "select max(id)::text from site_typo"));

    private Examples() {}

    /// A path with the demonstration's own in place of such words.
    static String filled(String path, JdbcClient sql) {
        String of = path;
        for (var each : EXAMPLES.entrySet()) {
            if (of.contains(each.getKey())) {
                of = of.replace(each.getKey(), example(each.getValue(), sql));
            }
        }
        return of;
    }

    private static String example(String query, JdbcClient sql) {
        return sql.sql(query).query((row, _) -> row.getString(1)).list().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demonstration has none: " + query));
    }
}
