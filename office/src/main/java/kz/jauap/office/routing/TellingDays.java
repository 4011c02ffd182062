package kz.jauap.office.routing;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.term.Term;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.journal.Reckoning;
import org.springframework.stereotype.Component;

/// By when the applicant must be told where his appeal went.
@Component
public class TellingDays {
    private final Reckoning reckoning;

    TellingDays(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /// The law's day; for an informal record, which has none, the day the city set itself for the answer.
    LocalDate redirection(Card card) {
        return term(card).map(Term::end).orElse(card.due().considerBy());
    }

    /// The term in which an appeal must be passed on and the applicant told; an informal record has none.
    public Optional<Term> term(Card card) {
        return card.due().legal()
                ? Optional.of(reckoning.terms(card.registered()).redirection(card.cameOn()))
                : Optional.empty();
    }
}
