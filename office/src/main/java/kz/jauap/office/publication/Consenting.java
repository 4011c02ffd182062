package kz.jauap.office.publication;

import java.time.Clock;
import kz.jauap.office.publication.item.ItemTable;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// The applicant's own say: he may agree later, and may take his consent back at any time; then it is down at once.
@Component
public class Consenting {
    private final Journal journal;
    private final ItemTable items;
    private final Clock clock;

    Consenting(Journal journal, ItemTable items, Clock clock) {
        this.journal = journal;
        this.items = items;
        this.clock = clock;
    }

    public boolean given(Card card) {
        return journal.history(card.appeal()).stream()
                .map(each -> each.entry())
                .filter(entry -> entry instanceof Publishing.Allowed || entry instanceof Publishing.Forbidden)
                .reduce((_, last) -> last)
                .filter(Publishing.Allowed.class::isInstance)
                .isPresent();
    }

    public void allow(Card card) {
        say(card, new Publishing.Allowed());
    }

    public void forbid(Card card) {
        say(card, new Publishing.Forbidden());
    }

    private void say(Card card, Publishing entry) {
        boolean allowed = entry instanceof Publishing.Allowed;
        if (allowed == given(card) || (allowed && card.urgency() == Urgency.THREAT)) {
            return;
        }
        journal.act(card.appeal(), new Actor.Applicant(), held -> {
            items.consent(card.appeal(), held.card().body(), allowed, clock.instant());
            return Acted.of(entry);
        });
    }
}
