package kz.jauap.office.registry.search;

import java.util.List;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.PartyTable;
import org.springframework.stereotype.Component;

/// Letters on crimes and threats: sealed in the database, so that no index can hold them. There are few; those in the
/// reader's sight are opened and looked through one by one.
@Component
class SealedLetters {
    private final IndexTable index;
    private final Indexing indexing;
    private final LetterTable letters;
    private final PartyTable parties;
    private final Placed placed;

    SealedLetters(IndexTable index, Indexing indexing, LetterTable letters, PartyTable parties, Placed placed) {
        this.index = index;
        this.indexing = indexing;
        this.letters = letters;
        this.parties = parties;
        this.placed = placed;
    }

    /// Those of a choice that match.
    List<AppealId> matching(String query, Where where) {
        return index.sealed(where).stream()
                .filter(appeal -> index.matches(
                        indexing.imprint(
                                new Indexing.Dossier(parties.of(appeal), placed.current(appeal, letters.of(appeal)))),
                        query))
                .toList();
    }
}
