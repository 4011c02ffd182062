package kz.jauap.office.consideration.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.term.Term;
import kz.jauap.office.consideration.Running;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.Arithmetic;
import org.springframework.stereotype.Component;

/// What a step would make of the term, in words.
@Component
public class Outlook {
    private final Running running;
    private final Arithmetic arithmetic;

    Outlook(Running running, Arithmetic arithmetic) {
        this.running = running;
        this.arithmetic = arithmetic;
    }

    /// A term that changes today.
    ///
    /// @param tellBy last day to tell the applicant
    /// @param counted both terms with their arithmetic
    public record Change(
            LocalDate end, String article, LocalDate tellBy, String tellArticle, List<Arithmetic.Counted> counted) {}

    /// What somebody must do by a day, and the article that says so.
    public record Owed(LocalDate by, String article) {}

    Optional<Owed> owed(Optional<Term> term, Lang lang) {
        return term.map(each -> new Owed(each.end(), arithmetic.article(each, lang)));
    }

    Optional<Change> change(Card card, Optional<Term> to, Lang lang) {
        return to.map(term -> {
            Term notice = running.notice(card);
            return new Change(
                    term.end(),
                    arithmetic.article(term, lang),
                    notice.end(),
                    arithmetic.article(notice, lang),
                    List.of(arithmetic.counted(term, lang), arithmetic.counted(notice, lang)));
        });
    }
}
