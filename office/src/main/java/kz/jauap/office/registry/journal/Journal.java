package kz.jauap.office.registry.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardTable;
import kz.jauap.office.registry.entry.Accounting.PlaceCorrected;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.entry.bytes.EntryCatalog;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.secrecy.Secrecy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The journal: read by all, written only through verbs that hold their case.
@Component
public class Journal {
    private final EntryTable entries;
    private final CounterTable counters;
    private final TextTable texts;
    private final CardTable cards;
    private final Dossiers dossiers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Journal(
            EntryTable entries,
            CounterTable counters,
            TextTable texts,
            CardTable cards,
            Dossiers dossiers,
            Clock clock,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.counters = counters;
        this.texts = texts;
        this.cards = cards;
        this.dossiers = dossiers;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// All entries of an appeal, oldest first; empty when there is no such appeal.
    public List<Journaled> history(AppealId appeal) {
        return entries.history(appeal);
    }

    /// The entries of some appeals, each in its order.
    public Map<AppealId, List<Journaled>> histories(Collection<AppealId> appeals) {
        return entries.histories(appeals).stream().collect(Collectors.groupingBy(Journaled::appeal));
    }

    /// The entries of those among some appeals that hold one of certain kinds.
    public Map<AppealId, List<Journaled>> histories(Collection<AppealId> appeals, Set<EntryCatalog> having) {
        return histories(entries.having(appeals, having));
    }

    /// The entry with which each of some appeals came into the books.
    public List<Journaled> first(Collection<AppealId> appeals) {
        return entries.first(appeals);
    }

    public Optional<Card> card(AppealId appeal) {
        List<Journaled> history = entries.history(appeal);
        return history.isEmpty() ? Optional.empty() : Optional.of(Card.of(history));
    }

    /// What follows a position in a body's stream: how listeners keep up.
    public List<Journaled> after(BodyId body, long position, int limit) {
        return entries.after(body, position, limit);
    }

    /// An entry as it lies in its row, for those who watch that no row is changed.
    public record Written(long position, List<String> facts) {}

    /// What follows a position in a body's stream, as it lies in its rows.
    public List<Written> written(BodyId body, long position, int limit) {
        return entries.written(body, position, limit);
    }

    /// The words an entry points to, unless they were erased.
    public Optional<String> words(TextRef ref) {
        return texts.words(ref);
    }

    /// Seals the words of a case that counts as a threat and was written down before such words were sealed.
    public void seal(AppealId appeal) {
        transaction.executeWithoutResult(_ -> {
            cards.hold(appeal);
            card(appeal).map(Card::urgency).map(Secrecy::of).ifPresent(how -> dossiers.keep(appeal, how));
        });
    }

    /// Carries out a verb on one case: holds it, lets the verb decide on what stands there now, writes what it did.
    ///
    /// Rows the verb writes elsewhere belong to the same transaction; a refusal leaves nothing behind.
    public Acted act(AppealId appeal, Actor actor, Function<Held, Acted> verb) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!cards.hold(appeal)) {
                throw new IllegalStateException("no such case: " + appeal);
            }
            List<Journaled> history = entries.history(appeal);
            Card card = Card.of(history);
            Held held = new Held(
                    card, history, texts, () -> cards.parts(card.number().ofPart(0)));
            Acted acted = verb.apply(held);
            switch (acted) {
                case Acted.Refused _ -> status.setRollbackOnly();
                case Acted.Done(var written) -> write(held, actor, written);
            }
            return acted;
        }));
    }

    private void write(Held held, Actor actor, List<Entry> written) {
        held.parts().forEach(part -> dossiers.copy(held.card(), part));
        PlacesSetRight.last(written)
                .ifPresent(corrected -> place(
                        held.card().appeal(), corrected, Secrecy.of(held.card().urgency())));
        List<BodyId> bodies = new ArrayList<>();
        bodies.add(held.card().body());
        held.parts().forEach(part -> bodies.add(part.body()));
        Books books = Books.open(counters, entries, clock, bodies);
        Card card = held.card();
        for (Entry entry : written) {
            card = card.after(books.write(card.body(), card.appeal(), actor, entry));
        }
        cards.put(card);
        Secrecy how = Secrecy.of(card.urgency());
        if (how != Secrecy.of(held.card().urgency())) {
            dossiers.keep(card.appeal(), how);
        }
        for (Held.Part part : held.parts()) {
            Card begun = Card.of(List.of(books.write(part.body(), part.appeal(), actor, part.registered(held.card()))));
            cards.put(
                    publishable(held.history())
                            ? begun.after(books.write(
                                    part.body(), part.appeal(), new Actor.Applicant(), new Publishing.Allowed()))
                            : begun);
        }
        books.close();
    }

    /// A place that is set right of the whole is set right of its parts, but for those that have one of their own.
    private void place(AppealId appeal, PlaceCorrected corrected, Secrecy how) {
        dossiers.place(appeal, corrected, how);
        for (AppealId part : cards.partsOf(appeal)) {
            List<Journaled> history = entries.history(part);
            if (PlacesSetRight.last(history.stream().map(Journaled::entry).toList())
                    .isEmpty()) {
                place(part, corrected, Secrecy.of(Card.of(history).urgency()));
            }
        }
    }

    /// What the applicant agreed to for the whole holds for its parts.
    private static boolean publishable(List<Journaled> history) {
        return history.stream()
                .map(Journaled::entry)
                .filter(entry -> entry instanceof Publishing.Allowed || entry instanceof Publishing.Forbidden)
                .reduce((_, last) -> last)
                .filter(Publishing.Allowed.class::isInstance)
                .isPresent();
    }
}
