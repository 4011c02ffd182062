package kz.jauap.office.browser.screens;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One page of the office, as its reader reaches it.
///
/// @param login of the official who reads it; [#APPLICANT] for who has a voucher; empty for a page that is everybody's
/// @param path without the language; `{case}` and its like stand for some of the demonstration's
public record Screen(String login, String path) {
    /// Who opens his own appeals by number and code.
    public static final String APPLICANT = "applicant";

    private static final List<String> OWN = List.of("{answered}", "{waiting}");
    private static final List<String> PUBLIC = List.of(
            "/",
            "/guide",
            "/file",
            "/question",
            "/embed/question",
            "/d/medeu",
            "/d/medeu/question",
            "/embed/d/medeu/question",
            "/questions",
            "/questions/{question}",
            "/threat",
            "/anonymous",
            "/status",
            "/statistics",
            "/statistics/cross",
            "/reception",
            "/reception/visit",
            "/promises",
            "/satisfaction",
            "/v",
            "/v/file",
            "/v/appeal",
            "/styleguide",
            "/typo",
            "/display",
            "/accessibility",
            "/developers",
            "/help",
            "/contacts",
            "/calendar",
            "/privacy",
            "/directory",
            "/directory/medeu",
            "/me",
            "/me/enter",
            "/staff/sign-in");
    private static final List<String> APPLICANTS = List.of(
            "/voucher/{waiting}",
            "/status/{waiting}",
            "/status/{waiting}/withdraw",
            "/status/{answered}",
            "/status/{answered}/disagree");
    private static final Map<String, List<String>> STAFF = Map.of(
            "registrar",
            List.of(
                    "/staff/queue",
                    "/staff/journal",
                    "/staff/intake",
                    "/staff/intake/batch",
                    "/staff/reception",
                    "/staff/reception/schedule",
                    "/staff/reception/register",
                    "/staff/dispatch",
                    "/staff/grievances",
                    "/staff/notices",
                    "/staff/tellings",
                    "/staff/case/{case}/call",
                    "/staff/doors/parked",
                    "/staff/urgent",
                    "/staff/publication",
                    "/staff/case/{case}",
                    "/staff/case/{case}/relocate",
                    "/staff/voucher/{case}",
                    "/staff/voucher/{case}/strip"),
            "controller",
            List.of(
                    "/staff/control",
                    "/staff/control/missed",
                    "/staff/control/overridden",
                    "/staff/control/redistribute?body=city",
                    "/staff/tellings",
                    "/staff/instructions",
                    "/staff/promises",
                    "/staff/reports",
                    "/staff/reports/cross",
                    "/staff/corrections",
                    "/staff/signatures",
                    "/staff/case/{case}/card",
                    "/staff/doors"),
            "deputy",
            List.of("/staff/case/{submitted}/approve"),
            "akim",
            List.of("/staff/case/{grievance}", "/staff/case/{grievance}/contested"),
            "executor",
            List.of("/staff/queue", "/staff/case/{own}/answer"),
            "admin",
            List.of(
                    "/staff/people",
                    "/staff/people/new",
                    "/staff/people/{officer}",
                    "/staff/codes",
                    "/staff/people/{officer}/change",
                    "/staff/aside",
                    "/staff/brand",
                    "/staff/audit",
                    "/staff/partners",
                    "/staff/sites",
                    "/staff/sites/medeu",
                    "/staff/paragraphs",
                    "/staff/paragraphs/0",
                    "/staff/calendar",
                    "/staff/calendar/day",
                    "/staff/calendar/years",
                    "/staff/codes",
                    "/staff/organisation",
                    "/staff/organisation/city"),
            "editor",
            List.of(
                    "/staff/texts",
                    "/staff/texts/page/home",
                    "/staff/texts/key/site.text.help",
                    "/staff/texts/preview/guide",
                    "/staff/typos",
                    "/staff/typos/{typo}",
                    "/staff/votes",
                    "/staff/kazakh"));

    /// Which of the demonstration's stands for a word in a path; the case is an official one of the city that is open.
    private static final Map<String, String> EXAMPLES = Map.of(
            "{case}",
            "select alias from registry_card where body = 'city' and legal and stage = 'IN_WORK' order by alias",
            "{own}",
            "select c.alias from registry_card c join people_officer o on o.id = c.executor where o.login = 'executor' and c.legal and c.stage = 'IN_WORK' and c.urgency <> 'THREAT' order by c.alias",
            "{answered}",
            "select alias from registry_card c where stage = 'ANSWERED' and legal and body <> 'city' and not exists (select from registry_card g where g.origin = c.appeal) order by registered_at desc",
            "{waiting}",
            "select alias from registry_card where stage = 'IN_WORK' and legal and body <> 'city' and urgency <> 'THREAT' order by registered_at desc",
            "{submitted}",
            "select alias from registry_card where body = 'city' and stage = 'APPROVAL' and urgency <> 'THREAT' order by alias",
            "{grievance}",
            "select g.alias from registry_card g join registry_card f on f.appeal = g.origin where g.body = 'city' and g.kind = 'COMPLAINT' and g.legal and f.body <> 'city' order by g.alias",
            "{question}",
            "select slug from publication_item where state = 'PUBLISHED' order by slug",
            "{officer}",
            "select id::text from people_officer where login = 'executor'",
            "{typo}",
            "select max(id)::text from site_typo");

    /// The pages that everybody may read.
    public static List<String> open() {
        return PUBLIC;
    }

    /// Every page.
    public static List<Screen> all() {
        return Stream.of(
                        PUBLIC.stream().map(path -> new Screen("", path)),
                        APPLICANTS.stream().map(path -> new Screen(APPLICANT, path)),
                        STAFF.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(each -> each.getValue().stream().map(path -> new Screen(each.getKey(), path))))
                .flatMap(screens -> screens)
                .toList();
    }

    public boolean staff() {
        return !login.isEmpty() && !login.equals(APPLICANT);
    }

    /// The numbers of the appeals that an applicant opens.
    static List<String> own(JdbcClient sql) {
        return OWN.stream().map(each -> filled(each, sql)).toList();
    }

    /// Its address in a language.
    public String address(String lang, JdbcClient sql) {
        return "/" + lang + filled(path, sql);
    }

    private static String filled(String path, JdbcClient sql) {
        String of = path;
        for (var each : EXAMPLES.entrySet()) {
            if (of.contains(each.getKey())) {
                of = of.replace(each.getKey(), example(each.getValue(), sql));
            }
        }
        return of;
    }

    private static String example(String query, JdbcClient sql) {
        return sql.sql(query).query((row, _) -> row.getString(1)).list().getFirst();
    }
}
