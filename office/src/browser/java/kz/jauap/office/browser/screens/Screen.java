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
    private static final List<String> OWN = List.of("{answered}", "{waiting}", "{invited}", "{late}", "{papers}");
    /// Who is writing an appeal with somebody else, a complaint.
    public static final String WRITER = "writer";

    /// Stands in a path for the draft of the [#WRITER].
    static final String DRAFT = "{draft}";

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
            "/statistics/dictionary",
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
            "/status/{answered}/disagree",
            "/status/{invited}",
            "/status/{late}",
            "/status/{late}/late",
            "/status/{papers}");
    private static final List<String> WRITERS = List.of(
            "/file/{draft}/who",
            "/file/{draft}/together",
            "/file/{draft}/kind",
            "/file/{draft}/text",
            "/file/{draft}/complaint",
            "/file/{draft}/place",
            "/file/{draft}/files",
            "/file/{draft}/to",
            "/file/{draft}/check",
            "/file/{draft}/saved");
    private static final Map<String, List<String>> STAFF = Map.of(
            "registrar",
            List.of(
                    "/staff/queue?district=medeu",
                    "/staff/queue/print",
                    "/staff/queue/assign?case={case}",
                    "/staff/journal",
                    "/staff/intake",
                    "/staff/intake/later/{later}",
                    "/staff/intake/batch",
                    "/staff/intake/batch/{pile}",
                    "/staff/intake/oral/{read}",
                    "/staff/reception/visit/{visit}",
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
                    "/staff/exports",
                    "/staff/exports?of=%2Fstaff%2Fjournal%2Ftable.xlsx",
                    "/staff/case/{case}/card",
                    "/staff/doors"),
            "deputy",
            List.of("/staff/case/{submitted}/approve"),
            "akim",
            List.of("/staff/case/{grievance}", "/staff/case/{grievance}/contested"),
            "executor",
            List.of(
                    "/staff/queue",
                    "/staff/case/{own}/answer",
                    "/staff/case/{papers}",
                    "/staff/case/{papers}/found",
                    "/staff/case/{papers}/found-open"),
            "admin",
            List.of(
                    "/staff/people",
                    "/staff/people/new",
                    "/staff/people/{officer}",
                    "/staff/people/{officer}/change",
                    "/staff/aside",
                    "/staff/carriers",
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

    /// The pages that everybody may read.
    public static List<String> open() {
        return PUBLIC;
    }

    /// Every page.
    public static List<Screen> all() {
        return Stream.of(
                        PUBLIC.stream().map(path -> new Screen("", path)),
                        APPLICANTS.stream().map(path -> new Screen(APPLICANT, path)),
                        WRITERS.stream().map(path -> new Screen(WRITER, path)),
                        STAFF.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(each -> each.getValue().stream().map(path -> new Screen(each.getKey(), path))))
                .flatMap(screens -> screens)
                .toList();
    }

    public boolean staff() {
        return !List.of("", APPLICANT, WRITER).contains(login);
    }

    /// The numbers of the appeals that an applicant opens.
    static List<String> own(JdbcClient sql) {
        return OWN.stream().map(each -> Examples.filled(each, sql)).toList();
    }

    /// Its address in a language.
    public String address(String lang, JdbcClient sql) {
        return "/" + lang + Examples.filled(path, sql);
    }
}
