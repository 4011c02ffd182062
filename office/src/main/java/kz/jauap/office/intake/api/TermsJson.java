package kz.jauap.office.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.statute.Article;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Step;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import org.springframework.http.HttpStatus;

/// The terms of an appeal, counted as if it had been received at a moment.
///
/// @param calendar the version of the calendar of working days they were counted by
/// @param extensionCap the latest day an extension may reach that is decided on the last day of the term
/// @param noticeBy by when the applicant must then be told of it; like the cap, absent where the calendar does not
/// reach
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TermsJson(
        String regime,
        String calendar,
        Kind kind,
        Ground ground,
        OffsetDateTime received,
        LocalDate registrationDay,
        LocalDate redirectBy,
        LocalDate considerBy,
        Optional<LocalDate> extensionCap,
        Optional<LocalDate> noticeBy,
        List<StepJson> derivation) {

    /// One step of the count, in words, with the article it rests on.
    record StepJson(String step, String text, String article, String citation) {}

    static TermsJson of(TermsQuery query, WorkCalendar calendar, Words words, Lang lang) {
        Terms terms = Terms.of(query.regime(), calendar);
        LocalDate receipt = LocalDate.ofInstant(query.received(), ReceiptJson.ALMATY);
        Term term = terms.consideration(query.kind(), query.received(), query.ground());
        reached(term, calendar);
        return new TermsJson(
                query.regime().code(),
                calendar.version(),
                query.kind(),
                query.ground(),
                ReceiptJson.time(query.received()),
                terms.registrationDay(query.received()),
                terms.redirection(receipt).end(),
                term.end(),
                listed(terms.extensionCap(term), calendar),
                listed(terms.extensionNotice(term.end()).end(), calendar),
                term.derivation().steps().stream()
                        .map(step -> step(step, words, lang))
                        .toList());
    }

    /// Beyond its last year the calendar says nothing, and neither do we.
    private static void reached(Term term, WorkCalendar calendar) {
        int last = calendar.years().last();
        if (term.end().getYear() > last) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "calendar.beyond",
                    String.valueOf(term.end().getYear()),
                    String.valueOf(last));
        }
    }

    private static Optional<LocalDate> listed(LocalDate day, WorkCalendar calendar) {
        return Optional.of(day)
                .filter(each -> each.getYear() <= calendar.years().last());
    }

    private static StepJson step(Step step, Words words, Lang lang) {
        return new StepJson(
                step.key(),
                words.say(lang, "term.step." + step.key(), step.args().toArray()),
                step.article(),
                words.cite(lang, Article.parse(step.article())));
    }
}
