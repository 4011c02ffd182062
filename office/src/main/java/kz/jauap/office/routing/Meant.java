package kz.jauap.office.routing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.house.alphabet.Stems;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import org.springframework.stereotype.Component;

/// Whom of the staff somebody may mean by a few words: a surname, or a position and its body, in any form of a word.
@Component
public class Meant {
    private static final int MOST = 20;
    private static final int SHORTEST = 3;

    private final People people;
    private final Organisation organisation;

    Meant(People people, Organisation organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    /// Those in service, the ones whose surname is among the words first; no more than can be looked through.
    public List<Officer> by(String words) {
        Set<String> wanted = Stems.of(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<Officer> meant = new LinkedHashSet<>();
        people.all().stream().filter(each -> bears(each, wanted)).forEach(meant::add);
        people.all().stream().filter(each -> saysAll(each, wanted)).forEach(meant::add);
        return meant.stream().limit(MOST).toList();
    }

    private static boolean bears(Officer officer, Set<String> wanted) {
        Set<String> surname = Stems.of(officer.name().surname());
        return wanted.stream().anyMatch(word -> isAmong(word, surname));
    }

    /// Whether a stem is one of others; endings that were cut unlike count for nothing.
    private static boolean isAmong(String wanted, Set<String> stems) {
        return stems.stream().anyMatch(stem -> begins(stem, wanted) || begins(wanted, stem));
    }

    private static boolean begins(String word, String with) {
        return with.length() >= SHORTEST && word.startsWith(with);
    }

    private boolean saysAll(Officer officer, Set<String> wanted) {
        Set<String> said = said(officer);
        return wanted.stream().allMatch(word -> isAmong(word, said));
    }

    private Set<String> said(Officer officer) {
        return Stream.of(Lang.values())
                .flatMap(lang -> Stream.of(
                        officer.name().full(lang),
                        officer.position().in(lang),
                        organisation.body(officer.body()).name().in(lang)))
                .flatMap(text -> Stems.of(text).stream())
                .collect(Collectors.toSet());
    }
}
