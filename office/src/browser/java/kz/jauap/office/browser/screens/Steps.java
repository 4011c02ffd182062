package kz.jauap.office.browser.screens;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The steps that the demonstration's cases offer to officials.
public final class Steps {
    private static final List<String> OF_THE_CITY = List.of("registrar", "executor", "controller", "deputy", "akim");

    private Steps() {}

    /// Those who between them may take every step: the city's, and the clerk and the head of a body whose answer is
    /// contested before the city.
    public static List<String> officials(JdbcClient sql) {
        return Stream.concat(OF_THE_CITY.stream(), sql.sql("""
                                        select o.login from people_officer o join people_role r on r.officer = o.id
                                        where r.role in ('REGISTRAR', 'HEAD') and o.active and o.body = (
                                          select f.body from registry_card g join registry_card f on f.appeal = g.origin
                                          where g.body = 'city' and f.body <> 'city' and g.kind = 'COMPLAINT' and g.legal
                                            and g.stage in ('REGISTERED', 'IN_WORK', 'APPROVAL')
                                          order by g.alias limit 1)
                                        order by o.login""").query((row, _) -> row.getString(1)).stream())
                .toList();
    }

    /// The steps offered to the official who reads the page: what a step is called in addresses, and one place where it
    /// is offered, without its language.
    public static Map<String, String> of(Page page, String login, JdbcClient sql) {
        Map<String, String> steps = new LinkedHashMap<>();
        for (String alias : cases(login, sql)) {
            String drawn = page.request().get("/ru/staff/case/" + alias).text();
            for (String step : Jsoup.parse(drawn).select(".stepsmenu a").eachAttr("href")) {
                String path = step.replaceFirst("^/ru", "");
                steps.putIfAbsent(path.replaceFirst(".*/", ""), path);
            }
        }
        return steps;
    }

    /// One case for each stage, kind and weight that somebody may have before him, contested or contesting.
    private static List<String> cases(String login, JdbcClient sql) {
        return sql.sql("""
                        select max(c.alias) from registry_card c join people_officer o on o.login = ?
                        where c.body = o.body and (o.login <> 'executor' or c.executor = o.id)
                        group by c.stage, c.waiting, c.legal, c.kind, c.origin is null,
                          exists (select from registry_card g where g.origin = c.appeal and g.kind = 'COMPLAINT')""").param(login).query((row, _) -> row.getString(1)).list();
    }
}
