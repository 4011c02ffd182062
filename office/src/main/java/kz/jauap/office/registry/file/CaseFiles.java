package kz.jauap.office.registry.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardTable;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.PlacesSetRight;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.OutsideNumber;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.PartyTable;
import org.springframework.stereotype.Component;

/// Takes a case's file off the shelf.
@Component
public class CaseFiles {
    private final Journal journal;
    private final CardTable cards;
    private final Lists lists;
    private final PartyTable parties;
    private final LetterTable letters;
    private final Attachments attachments;
    private final PlacesSetRight places;

    CaseFiles(
            Journal journal,
            CardTable cards,
            Lists lists,
            PartyTable parties,
            LetterTable letters,
            Attachments attachments,
            PlacesSetRight places) {
        this.journal = journal;
        this.cards = cards;
        this.lists = lists;
        this.parties = parties;
        this.letters = letters;
        this.attachments = attachments;
        this.places = places;
    }

    /// The file of a number, in either spelling, as typed.
    public Optional<CaseFile> open(String number) {
        return find(number).flatMap(this::open);
    }

    /// The appeal of a number: ours, or that of the state platform.
    public Optional<AppealId> find(String number) {
        return RegistrationNumber.parse(number)
                .flatMap(parsed -> cards.byAlias(parsed.alias()))
                .or(() -> OutsideNumber.parse(number).flatMap(cards::byOutside));
    }

    public Optional<CaseFile> open(AppealId appeal) {
        List<Journaled> history = journal.history(appeal);
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Letter letter = letters.of(appeal);
        Map<Boolean, List<Attachment>> kept = attachments.of(appeal.value()).stream()
                .collect(Collectors.partitioningBy(each -> Enclosure.Role.handedIn(each.role())));
        return lists.row(appeal)
                .map(row -> new CaseFile(
                        Card.of(history),
                        row,
                        history,
                        parties.of(appeal),
                        letter,
                        kept.getOrDefault(true, List.of()),
                        kept.getOrDefault(false, List.of()),
                        lists.grownFrom(appeal),
                        places.current(history, letter).place()));
    }
}
