package kz.jauap.office.browser.screens;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The steps that the demonstration's cases offer to officials.
public final class Steps {
    /// Those who between them may take every step.
    public static final List<String> OFFICIALS = List.of("registrar", "executor", "controller", "deputy", "akim");

    private Steps() {}

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

    /// One case for each stage, kind and weight that somebody may have before him.
    private static List<String> cases(String login, JdbcClient sql) {
        return sql.sql("""
                        select max(c.alias) from registry_card c join people_officer o on o.login = ?
                        where c.body = 'city' and (o.login <> 'executor' or c.executor = o.id)
                        group by c.stage, c.waiting, c.legal, c.kind""").param(login).query((row, _) -> row.getString(1)).list();
    }
}
