package kz.jauap.office.building;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds under one act only is said under its name: a text for everybody names no act, article or number of days.
class RegimeTextsTest {
    private static final Pattern BY_ACT = Pattern.compile("^(.+)\\.(law221|appc)$");

    /// Where both acts stand side by side, or the name of the act itself comes from the law.
    private static final List<String> BOTH = List.of(
            "people.setup.policy.",
            "people.setup.acknowledged",
            "people.structure.rules.acknowledged",
            "look.regime.",
            "law.article.");

    /// The acts that every regime goes by.
    private static final List<String> NEITHER = List.of("calendar.act.");

    /// With a capital, "the Law" is that of the guide.
    private static final Pattern ACT = Pattern.compile("(?U)\\b221\\b|\\bAPPC\\b|АППК|ӘРПК|Administrative Proced"
            + "|Административн\\S* процед|Әкімшілік рәсім|\\b(?:the|The) (?:Code|Law)\\b|[Кк]одекс"
            + "|(?<=[а-я,] )Закон(?:а|е|у|ом)?(?![а-я]| «)");

    /// "art. 8", "ст. 8", "8-бап".
    private static final Pattern ARTICLE = Pattern.compile(
            "(?iU)\\b(?:arts?\\.|articles?|ст\\.|стать\\S+) ?\\d|\\d(?:\\(\\d\\))*-?ші?-?бап|\\d(?:\\(\\d\\))*-б[аә]");

    /// A number of the law's days or months, in digits or letters.
    private static final Pattern AMOUNT =
            Pattern.compile("(?iU)(?:\\d|\\b(?:three|fifteen|twenty|thirty|трёх|пятнадцат\\S+|двадцат\\S+|тридцат\\S+"
                    + "|үш|он бес|жиырма|отыз)) (?:(?:calendar|working|календарн\\S+|рабоч\\S+|күнтізбелік|жұмыс) )"
                    + "?(?:days?|months?|дн\\S+|день|месяц\\S*|күн|ай(?:дан|ға|да)?)(?![\\p{L}])");

    /// A kind of day named in the text itself and not by its number's unit.
    private static final Pattern KIND = Pattern.compile(
            "(?iU)(?:calendar|working) days?\\b|(?:календарн|рабоч)\\S+ д(?:ень|н)|(?:күнтізбелік|жұмыс) күн");

    /// Where the kind of day is that of the number, of the calendar itself or of the city's own standard.
    private static final List<String> KINDS = List.of(
            "site.amount.",
            "site.within.",
            "site.extension.",
            "term.step.",
            "calendar.",
            "people.deed.CALENDAR_CHANGED",
            "intake.worth.standard",
            "consideration.extend.days",
            "consideration.panel.extension",
            "control.board.",
            "urgent.watch.hint.",
            "statistics.");

    /// Days that are the office's own rule and no term of the law.
    private static final List<String> OWN = List.of(
            "control.board.",
            "control.soon",
            "control.override.kpi",
            "registry.queue.SOON",
            "registry.only.SOON",
            "people.link.once");

    private final List<Bundle> bundles = Bundle.all();

    @Test
    void aTextForEveryActNamesNone() {
        assertThat(said(ACT, NEITHER)).isEmpty();
    }

    @Test
    void aTextForEveryActNamesNoArticle() {
        assertThat(said(ARTICLE, NEITHER)).isEmpty();
    }

    @Test
    void aTextForEveryActNamesNoNumberOfDays() {
        assertThat(said(AMOUNT, OWN)).isEmpty();
        assertThat(said(KIND, KINDS)).isEmpty();
    }

    @Test
    void whatEachActWordsItselfStandsForBothAndNeverBesideAWordForBoth() {
        var keys = bundles.stream()
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(toSet());
        Map<String, Set<String>> families = keys.stream()
                .map(BY_ACT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .collect(groupingBy(found -> found.group(1), mapping(found -> found.group(2), toSet())));
        assertThat(families.keySet()).doesNotContainAnyElementsOf(keys);
        assertThat(families.remove("site.guide.terms.repealed")).containsExactly("law221");
        assertThat(families)
                .isNotEmpty()
                .allSatisfy((family, acts) -> assertThat(acts).as(family).containsExactlyInAnyOrder("law221", "appc"));
    }

    private Stream<String> said(Pattern what, List<String> except) {
        return bundles.stream()
                .flatMap(bundle -> bundle.texts().entrySet().stream()
                        .filter(text -> !BY_ACT.matcher(text.getKey()).matches())
                        .filter(text ->
                                Stream.concat(BOTH.stream(), except.stream()).noneMatch(text.getKey()::startsWith))
                        .filter(text -> what.matcher(text.getValue()).find())
                        .map(text -> bundle.file().getFileName() + ": " + text.getKey() + "=" + text.getValue()));
    }
}
