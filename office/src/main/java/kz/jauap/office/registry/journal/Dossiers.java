package kz.jauap.office.registry.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Accounting.PlaceCorrected;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.PartyTable;
import kz.jauap.office.registry.search.Indexing;
import kz.jauap.office.registry.secrecy.Secrecy;
import org.springframework.stereotype.Component;

/// What lies in an appeal's folder: who appeals, what the letter says, the files handed in.
@Component
class Dossiers {
    private final PartyTable parties;
    private final LetterTable letters;
    private final TextTable texts;
    private final Attachments attachments;
    private final Indexing indexing;
    private final PlacesSetRight places;

    Dossiers(
            PartyTable parties,
            LetterTable letters,
            TextTable texts,
            Attachments attachments,
            Indexing indexing,
            PlacesSetRight places) {
        this.parties = parties;
        this.letters = letters;
        this.texts = texts;
        this.attachments = attachments;
        this.indexing = indexing;
        this.places = places;
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
        Function<AppealId, Secrecy> how =
                appeal -> Secrecy.of(Objects.requireNonNull(fresh.get(appeal)).urgency());
        parties.add(who, how);
        letters.add(what, how);
        Map<AppealId, Indexing.Dossier> open = new LinkedHashMap<>();
        who.forEach((appeal, own) -> {
            if (!how.apply(appeal).sealed()) {
                open.put(appeal, new Indexing.Dossier(own, Objects.requireNonNull(what.get(appeal))));
            }
        });
        indexing.enter(open);
    }

    /// Seals what lies in a folder, or opens it again.
    void keep(AppealId appeal, Secrecy how) {
        parties.keep(appeal, how);
        letters.keep(appeal, how);
        texts.keep(appeal, how);
        index(appeal, places.current(appeal, letters.of(appeal)), how);
    }

    /// Lets a matter be found where it is, once that is set right.
    void place(AppealId appeal, PlaceCorrected corrected, Secrecy how) {
        index(appeal, places.current(corrected, letters.of(appeal)), how);
    }

    /// What lies sealed stands in no index.
    private void index(AppealId appeal, Letter letter, Secrecy how) {
        Indexing.Dossier dossier = new Indexing.Dossier(parties.of(appeal), letter);
        if (how.sealed()) {
            indexing.remove(appeal, dossier);
        } else {
            indexing.enter(Map.of(appeal, dossier));
        }
    }

    /// Gives a redirected part its own papers.
    void copy(Card whole, Held.Part part) {
        Secrecy how = Secrecy.of(whole.urgency());
        parties.copy(whole.appeal(), part.appeal(), how);
        letters.copy(whole.appeal(), part.appeal(), part.claims(), how);
        index(part.appeal(), places.current(whole.appeal(), letters.of(part.appeal())), how);
        whole.qualification().ifPresent(known -> letters.about(part.appeal(), known.topic(), known.district()));
        attachments.of(whole.appeal().value()).stream()
                .filter(each -> Enclosure.Role.handedIn(each.role()))
                .forEach(each -> attachments.attach(part.appeal().value(), each.stored(), each.name(), each.role()));
    }
}
