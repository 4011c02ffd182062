package kz.jauap.office.site;

import java.time.LocalDate;
import kz.jauap.law.regime.ExtensionRule;
import kz.jauap.law.regime.Regime;
import kz.jauap.law.regime.TermRule;
import kz.jauap.law.statute.Article;
import kz.jauap.law.term.Term;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;

/// What the rules in force promise an applicant, in words of his language.
///
/// @param informalDays the city's own standard for informal questions, in calendar days
/// @param today the day of receipt of the worked example
/// @param example the term of an appeal received today
public record Pledge(Words words, Lang lang, Regime regime, int informalDays, LocalDate today, Term example) {
    public String ordinary() {
        return amount(regime.ordinary());
    }

    public String withinOrdinary() {
        return within(regime.ordinary());
    }

    /// "within 15 calendar days of receipt"
    public String answer() {
        return words.say(lang, "site.term.whole", withinOrdinary(), from());
    }

    public String inquiry() {
        return amount(regime.inquiry());
    }

    public String withinInquiry() {
        return within(regime.inquiry());
    }

    /// Whether asking others or visiting the place gives a term of its own.
    public boolean inquiryHasItsOwn() {
        return regime.inquiry().amount() != regime.ordinary().amount();
    }

    /// From when the term runs: "of receipt", "of registration".
    public String from() {
        return words.say(lang, "site.from." + regime.ordinary().anchor().name());
    }

    public String withinNotice() {
        return within(regime.extensionNotice());
    }

    public String withinRedirection() {
        return within(regime.redirection());
    }

    public String withinGrievance() {
        return within(regime.grievance());
    }

    public String complaint() {
        return regime.complaint().map(this::within).orElse("");
    }

    public boolean repealed() {
        return regime.until().map(last -> last.isBefore(today)).orElse(false);
    }

    public String informal() {
        return words.say(lang, "site.within.CALENDAR_DAY", informalDays);
    }

    public String extension() {
        return switch (regime.extension()) {
            case ExtensionRule.Once(int days, var _, var _) -> words.say(lang, "site.extension.once", days);
            case ExtensionRule.UpTo(int months, var from, var _, var _) ->
                words.say(lang, "site.extension.upTo." + from.name(), months);
        };
    }

    /// Where the rule stands: "Law No. 221, art. 8(1)".
    public String article(String citation) {
        return words.cite(lang, Article.parse(citation));
    }

    private String amount(TermRule rule) {
        return words.say(lang, "site.amount." + rule.unit().name(), rule.amount());
    }

    private String within(TermRule rule) {
        return words.say(lang, "site.within." + rule.unit().name(), rule.amount());
    }
}
