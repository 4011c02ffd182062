package kz.jauap.office.registry.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardTable;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;

/// The appeals out of which a batch of new ones grows; in those that must know of it, it is noted.
final class Roots {
    private final Map<AppealId, Card> cards = new HashMap<>();

    private Roots() {}

    /// Holds whatever the filings grow out of, so that nothing happens to it meanwhile.
    static void hold(Collection<Filing> filings, CardTable cards) {
        Set<AppealId> held = new HashSet<>();
        origins(filings)
                .flatMap(origin -> Stream.concat(Stream.of(origin.appeal()), origin.informal().stream()))
                .map(AppealId::new)
                .filter(held::add)
                .forEach(cards::hold);
    }

    static Roots of(Collection<Filing> filings, Function<AppealId, Iterable<Journaled>> history) {
        Roots roots = new Roots();
        origins(filings)
                .flatMap(origin -> Stream.concat(
                        Stream.of(origin).filter(Roots::grieves).map(Origin::appeal), origin.informal().stream()))
                .map(AppealId::new)
                .forEach(of -> roots.cards.computeIfAbsent(of, each -> Card.of(history.apply(each))));
        return roots;
    }

    private static Stream<Origin> origins(Collection<Filing> filings) {
        return filings.stream().flatMap(filing -> filing.origin().stream());
    }

    private static boolean grieves(Origin origin) {
        return origin.relation() == Origin.Relation.GRIEVANCE;
    }

    /// The cards as they stand after what was noted.
    Map<AppealId, Card> cards() {
        return Map.copyOf(cards);
    }

    void note(AppealId appeal, Filing filing, RegistrationNumber number, Books books) {
        filing.origin().filter(Roots::grieves).ifPresent(origin -> {
            String body = filing.body().value();
            write(
                    origin.appeal(),
                    filing.acceptor(),
                    new Grieving.GrievanceFiled(appeal.value(), number.text(), body),
                    books);
        });
        filing.origin()
                .flatMap(Origin::informal)
                .ifPresent(informal -> write(
                        informal, filing.acceptor(), new Receipt.MadeOfficial(appeal.value(), number.text()), books));
    }

    private void write(UUID of, Actor actor, Entry entry, Books books) {
        AppealId appeal = new AppealId(of);
        cards.computeIfPresent(appeal, (_, card) -> card.after(books.write(card.body(), appeal, actor, entry)));
    }
}
