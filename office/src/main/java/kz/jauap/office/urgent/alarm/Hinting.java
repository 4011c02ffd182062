package kz.jauap.office.urgent.alarm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.urgent.hint.Hint;
import kz.jauap.office.urgent.hint.Recogniser;
import org.springframework.stereotype.Component;

/// Marks cases whose words hint at a crime or a threat, for a person to say whether that is meant.
@Component
class Hinting {
    private final Recogniser recogniser;
    private final LetterTable letters;
    private final Journal journal;

    Hinting(Recogniser recogniser, LetterTable letters, Journal journal) {
        this.recogniser = recogniser;
        this.letters = letters;
        this.journal = journal;
    }

    /// How to mark the case of an entry that brought such words, if it did.
    Optional<Runnable> mark(Journaled at) {
        return hint(at).map(hint -> () -> journal.act(at.appeal(), new Actor.Office(), held -> mark(held, at, hint)));
    }

    private Optional<Hint> hint(Journaled at) {
        return switch (at.entry()) {
            case Receipt.Registered registered when read(registered) -> recogniser.read(words(letters.of(at.appeal())));
            case Corresponding.ApplicantWrote(var words) -> journal.words(words).flatMap(recogniser::read);
            case Entry _ -> Optional.empty();
        };
    }

    /// A part brings no new words, and what is marked as a threat needs no hint.
    private static boolean read(Receipt.Registered registered) {
        return registered.urgency() == Urgency.ORDINARY
                && registered
                        .origin()
                        .filter(origin -> origin.relation() == Origin.Relation.PART)
                        .isEmpty();
    }

    private Acted mark(Held held, Journaled at, Hint hint) {
        Card card = held.card();
        return card.open() && card.urgency() == Urgency.ORDINARY && !decided(held.history(), at, hint)
                ? Acted.of(new Admitting.ThreatHinted(hint.themes(), held.text(hint.quotes())))
                : Acted.of();
    }

    /// Whether a person, or this reader, has looked at these words already.
    private boolean decided(List<Journaled> history, Journaled at, Hint hint) {
        return history.stream().anyMatch(each -> switch (each.entry()) {
            case Admitting.ThreatHinted(var _, var quotes) -> each.position() > at.position() || same(quotes, hint);
            case Admitting.ThreatRecognised _, Admitting.ThreatDismissed _ -> each.position() > at.position();
            case Entry _ -> false;
        });
    }

    private boolean same(TextRef quotes, Hint hint) {
        return journal.words(quotes).filter(hint.quotes()::equals).isPresent();
    }

    private static String words(Letter letter) {
        Stream<String> complaint = letter.complaint().stream()
                .flatMap(each -> Stream.of(each.reasons(), each.demands()))
                .flatMap(Optional::stream);
        return Stream.of(Stream.of(letter.subject(), letter.text()), letter.claims().stream(), complaint)
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
