package kz.jauap.office.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import org.springframework.stereotype.Component;

/// The registrar reads whom a complaint names and settles who of his body's staff is meant.
@Component
class Linking {
    private static final String NOT_A_LETTER = "[^\\p{L}]+";

    private final People people;
    private final Journal journal;
    private final LetterTable letters;
    private final Cast cast;

    Linking(People people, Journal journal, LetterTable letters, Cast cast) {
        this.people = people;
        this.journal = journal;
        this.letters = letters;
        this.cast = cast;
    }

    void settle(CaseFile file, Story story) {
        AppealId appeal = file.card().appeal();
        Actor registrar =
                new Actor.Official(cast.registrar(file.card().body(), story).id());
        List<Letter.Named> named =
                file.letter().complaint().map(Letter.Complaint::against).orElse(List.of());
        for (int index = 0; index < named.size(); index++) {
            int place = index + 1;
            Optional<Long> meant = meant(named.get(index).words(), file);
            journal.act(appeal, registrar, _ -> {
                letters.link(appeal, place, meant.orElse(null));
                return Acted.of(new Admitting.NameSettled(place, meant));
            });
        }
    }

    private Optional<Long> meant(String words, CaseFile file) {
        List<String> all = Stream.of(words.split(NOT_A_LETTER, -1)).toList();
        return people.of(file.card().body()).stream()
                .filter(officer -> all.contains(officer.name().surname()))
                .map(Officer::id)
                .findFirst();
    }
}
