package kz.jauap.office.intake.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.statute.Article;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Step;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;

/// The terms of an appeal, counted as if it had been received at a moment.
///
/// @param extensionCap the latest day an extension may reach that is decided on the last day of the term
/// @param noticeBy by when the applicant must then be told of it
record TermsJson(
        String regime,
        Kind kind,
        Ground ground,
        OffsetDateTime received,
        LocalDate registrationDay,
        LocalDate redirectBy,
        LocalDate considerBy,
        LocalDate extensionCap,
        LocalDate noticeBy,
        List<StepJson> derivation) {

    /// One step of the count, in words, with the article it rests on.
    record StepJson(String step, String text, String article, String citation) {}

    static TermsJson of(TermsQuery query, WorkCalendar calendar, Words words, Lang lang) {
        Terms terms = Terms.of(query.regime(), calendar);
        LocalDate receipt = LocalDate.ofInstant(query.received(), ReceiptJson.ALMATY);
        LocalDate registration = terms.registrationDay(query.received());
        Term term = terms.consideration(query.kind(), receipt, registration, query.ground());
        return new TermsJson(
                query.regime().code(),
                query.kind(),
                query.ground(),
                ReceiptJson.time(query.received()),
                registration,
                terms.redirection(receipt).end(),
                term.end(),
                terms.extensionCap(term),
                terms.extensionNotice(term.end()).end(),
                term.derivation().steps().stream()
                        .map(step -> step(step, words, lang))
                        .toList());
    }

    private static StepJson step(Step step, Words words, Lang lang) {
        Article article = Article.parse(step.article());
        return new StepJson(
                step.key(),
                words.say(lang, "term.step." + step.key(), step.args().toArray()),
                step.article(),
                words.say(lang, "law.article." + article.act().name(), article.place()));
    }
}
