package kz.jauap.office.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import org.springframework.stereotype.Component;

/// The registrar reads whom a complaint names and links those who are on the staff of its body.
@Component
class Linking {
    private static final String NOT_A_LETTER = "[^\\p{L}]+";

    private final People people;
    private final LetterTable letters;

    Linking(People people, LetterTable letters) {
        this.people = people;
        this.letters = letters;
    }

    void settle(CaseFile file) {
        List<Letter.Named> named =
                file.letter().complaint().map(Letter.Complaint::against).orElse(List.of());
        for (int place = 0; place < named.size(); place++) {
            letters.link(
                    file.card().appeal(),
                    place + 1,
                    meant(named.get(place).words(), file).map(Officer::id).orElse(null));
        }
    }

    private Optional<Officer> meant(String words, CaseFile file) {
        List<String> all = Stream.of(words.split(NOT_A_LETTER, -1)).toList();
        return people.of(file.card().body()).stream()
                .filter(officer -> all.contains(officer.name().surname()))
                .findFirst();
    }
}
