package kz.jauap.office.grievance.rise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.jauap.office.grievance.ruling.Contested;
import kz.jauap.office.grievance.ruling.Contesting;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.remedy.Answerable;
import org.springframework.stereotype.Component;

/// Settles those names of a grievance that the office wrote into it itself; what a person wrote, a person settles.
@Component
class KnownNames {
    private final CaseFiles files;
    private final Contesting contesting;
    private final Answerable answerable;
    private final Journal journal;
    private final LetterTable letters;

    KnownNames(CaseFiles files, Contesting contesting, Answerable answerable, Journal journal, LetterTable letters) {
        this.files = files;
        this.contesting = contesting;
        this.answerable = answerable;
        this.journal = journal;
        this.letters = letters;
    }

    /// Whether there were any to settle.
    boolean settled(AppealId grievance) {
        if (known(grievance).isEmpty()) {
            return false;
        }
        journal.act(grievance, new Actor.Office(), _ -> {
            List<Entry> entries = new ArrayList<>();
            known(grievance).forEach((place, officer) -> {
                letters.link(grievance, place, officer);
                entries.add(new Admitting.NameSettled(place, Optional.of(officer)));
            });
            return new Acted.Done(List.copyOf(entries));
        });
        return true;
    }

    private Map<Integer, Long> known(AppealId grievance) {
        return files.open(grievance)
                .filter(file -> file.row().restricted())
                .flatMap(contesting::brought)
                .map(this::known)
                .orElse(Map.of());
    }

    /// Whom the names mean, by their places.
    private Map<Integer, Long> known(Contested contested) {
        List<Letter.Named> ours = Stream.of(Lang.values())
                .flatMap(lang -> answerable.named(contested.first().card(), contested.cause(), lang).stream())
                .toList();
        List<Letter.Named> written = contested.grievance().letter().complaint().stream()
                .flatMap(complaint -> complaint.against().stream())
                .toList();
        Map<Integer, Long> known = new TreeMap<>();
        for (int place = 1; place <= written.size(); place++) {
            Letter.Named name = written.get(place - 1);
            if (name.officer().isEmpty()) {
                int at = place;
                ours.stream()
                        .filter(each -> each.words().equals(name.words()))
                        .flatMap(each -> each.officer().stream())
                        .findFirst()
                        .ifPresent(officer -> known.put(at, officer));
            }
        }
        return known;
    }
}
