package kz.jauap.office.routing;

import java.time.LocalDate;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.journal.Reckoning;
import org.springframework.stereotype.Component;

/// By when the applicant must be told where his appeal went.
@Component
class TellingDays {
    private final Reckoning reckoning;

    TellingDays(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /// The law's day; for an informal record, which has none, the day the city set itself for the answer.
    LocalDate redirection(Card card) {
        return card.due().legal()
                ? reckoning
                        .terms(card.registered())
                        .redirection(card.registered().receiptDay())
                        .end()
                : card.due().considerBy();
    }
}
