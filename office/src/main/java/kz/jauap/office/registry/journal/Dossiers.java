package kz.jauap.office.registry.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.PartyTable;
import org.springframework.stereotype.Component;

/// What lies in an appeal's folder: who appeals, what the letter says, the files handed in.
@Component
class Dossiers {
    private final PartyTable parties;
    private final LetterTable letters;
    private final Attachments attachments;

    Dossiers(PartyTable parties, LetterTable letters, Attachments attachments) {
        this.parties = parties;
        this.letters = letters;
        this.attachments = attachments;
    }

    /// Puts down the papers of new appeals.
    void put(Map<AppealId, Filing> fresh) {
        Map<AppealId, List<Party>> who = new LinkedHashMap<>();
        Map<AppealId, Letter> what = new LinkedHashMap<>();
        fresh.forEach((appeal, filing) -> {
            who.put(appeal, filing.parties());
            what.put(appeal, filing.letter());
            filing.enclosures()
                    .forEach(each -> attachments.attach(
                            appeal.value(),
                            each.hash(),
                            each.name(),
                            each.role().name()));
        });
        parties.add(who);
        letters.add(what);
    }

    /// Gives a redirected part its own papers.
    void copy(Card whole, Held.Part part) {
        parties.copy(whole.appeal(), part.appeal());
        letters.copy(whole.appeal(), part.appeal(), part.claims());
        whole.qualification().ifPresent(known -> letters.about(part.appeal(), known.topic(), known.district()));
        attachments
                .of(whole.appeal().value())
                .forEach(each -> attachments.attach(part.appeal().value(), each.stored(), each.name(), each.role()));
    }
}
