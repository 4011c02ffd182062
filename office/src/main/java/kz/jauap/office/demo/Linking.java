package kz.jauap.office.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.routing.Naming;
import org.springframework.stereotype.Component;

/// The registrar reads whom a complaint names and settles who of his body's staff is meant.
@Component
class Linking {
    private static final String NOT_A_LETTER = "[^\\p{L}]+";

    private final People people;
    private final Naming naming;
    private final Cast cast;

    Linking(People people, Naming naming, Cast cast) {
        this.people = people;
        this.naming = naming;
        this.cast = cast;
    }

    void settle(CaseFile file, Story story) {
        AppealId appeal = file.card().appeal();
        Hand registrar = Hand.on(appeal, cast.registrar(file.card().body(), story));
        List<Letter.Named> named =
                file.letter().complaint().map(Letter.Complaint::against).orElse(List.of());
        for (int index = 0; index < named.size(); index++) {
            naming.settle(registrar, index + 1, meant(named.get(index).words(), file));
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
