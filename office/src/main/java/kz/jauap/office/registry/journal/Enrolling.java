package kz.jauap.office.registry.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardTable;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.number.Series;
import kz.jauap.office.registry.number.Tracking;
import org.springframework.stereotype.Component;

/// Writes a batch of filings within one transaction: rows of each first, the bodies' counters last.
@Component
class Enrolling {
    private final Clock clock;
    private final CounterTable counters;
    private final EntryTable entries;
    private final IdempotencyTable keys;
    private final Dossiers dossiers;
    private final CardTable cards;
    private final Organisation organisation;
    private final Reckoning reckoning;
    private final Tracking tracking;

    Enrolling(
            Clock clock,
            CounterTable counters,
            EntryTable entries,
            IdempotencyTable keys,
            Dossiers dossiers,
            CardTable cards,
            Organisation organisation,
            Reckoning reckoning,
            Tracking tracking) {
        this.clock = clock;
        this.counters = counters;
        this.entries = entries;
        this.keys = keys;
        this.dossiers = dossiers;
        this.cards = cards;
        this.organisation = organisation;
        this.reckoning = reckoning;
        this.tracking = tracking;
    }

    /// Enrols and numbers.
    ///
    /// @return the appeal of each filing, in order; a repeated filing gets the appeal it already became
    List<AppealId> write(List<Filing> filings) {
        Map<AppealId, Filing> fresh = new LinkedHashMap<>();
        filings.forEach(filing -> fresh.put(AppealId.fresh(), filing));
        Map<AppealId, AppealId> earlier = keys.claim(onces(fresh));
        List<AppealId> appeals = fresh.keySet().stream()
                .map(each -> earlier.getOrDefault(each, each))
                .toList();
        fresh.keySet().removeAll(earlier.keySet());
        if (!fresh.isEmpty()) {
            Roots.hold(fresh.values(), cards);
            dossiers.put(fresh);
            number(fresh);
        }
        return appeals;
    }

    private static Map<AppealId, Once> onces(Map<AppealId, Filing> filings) {
        Map<AppealId, Once> onces = new HashMap<>();
        filings.forEach((appeal, filing) -> filing.once().ifPresent(once -> onces.put(appeal, once)));
        return onces;
    }

    private void number(Map<AppealId, Filing> fresh) {
        Roots roots = Roots.of(fresh.values(), entries::history);
        TreeSet<BodyId> bodies = new TreeSet<>(Comparator.comparing(BodyId::value));
        fresh.values().forEach(filing -> bodies.add(filing.body()));
        roots.cards().values().forEach(card -> bodies.add(card.body()));
        Books books = Books.open(counters, entries, clock, bodies);
        Map<Book, Long> next = serials(fresh, books);
        Map<AppealId, Card> changed = new LinkedHashMap<>();
        fresh.forEach((appeal, filing) -> {
            Book book = Book.of(filing);
            long serial = next.merge(book, 1L, Long::sum) - 1;
            RegistrationNumber number = new RegistrationNumber(
                    book.series(), organisation.body(book.body()).numberCode(), books.year(book.body()), serial, 0);
            Receipt.Registered registered = reckoning.registered(filing, number);
            Journaled entry = books.write(filing.body(), appeal, filing.acceptor(), registered);
            changed.put(appeal, Card.of(begun(entry, registered, filing, books)));
            roots.note(appeal, filing, number, books);
        });
        changed.putAll(roots.cards());
        cards.put(changed.values());
        books.close();
    }

    /// The entries an appeal begins with: the statutory register of its body may be kept elsewhere, the applicant may
    /// have said how he wants to be told, and have agreed that question and answer are published.
    private List<Journaled> begun(Journaled first, Receipt.Registered registered, Filing filing, Books books) {
        List<Journaled> begun = new ArrayList<>(List.of(first));
        if (registered.weight() == Weight.OFFICIAL
                && organisation.body(first.body()).register() == Body.Register.EXTERNAL) {
            begun.add(books.write(first.body(), first.appeal(), new Actor.Office(), new Receipt.AwaitsOutsideNumber()));
        }
        filing.told()
                .ifPresent(chosen -> begun.add(books.write(first.body(), first.appeal(), filing.acceptor(), chosen)));
        if (filing.consent().isPresent()) {
            begun.add(books.write(first.body(), first.appeal(), new Actor.Applicant(), new Publishing.Allowed()));
        }
        return List.copyOf(begun);
    }

    private Map<Book, Long> serials(Map<AppealId, Filing> fresh, Books books) {
        Map<Book, Long> wanted =
                fresh.values().stream().collect(Collectors.groupingBy(Book::of, Collectors.counting()));
        return wanted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> books.serials(
                                each.getKey().body(),
                                each.getKey().series(),
                                each.getValue().intValue())));
    }

    /// What is acknowledged, read back from the journal: the first time and every time.
    List<Registration> registrations(List<AppealId> appeals) {
        Map<AppealId, Registration> kept = entries.first(new HashSet<>(appeals)).stream()
                .collect(Collectors.toMap(Journaled::appeal, this::registration));
        return appeals.stream()
                .map(each -> Objects.requireNonNull(kept.get(each)))
                .toList();
    }

    private Registration registration(Journaled first) {
        Receipt.Registered registered = (Receipt.Registered) first.entry();
        return new Registration(
                first.appeal(),
                first.body(),
                RegistrationNumber.parse(registered.number()).orElseThrow(),
                first.at(),
                first.actor(),
                registered,
                tracking.code(first.appeal()));
    }

    private record Book(BodyId body, Series series) {
        static Book of(Filing filing) {
            return new Book(filing.body(), Series.of(filing.standing().weight(), filing.applicant()));
        }
    }
}
