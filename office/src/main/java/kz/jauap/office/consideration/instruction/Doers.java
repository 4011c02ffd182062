package kz.jauap.office.consideration.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Unit;
import kz.jauap.office.people.CaseFacts;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// Who of a body can be given a share in a case: never one of whom it complains, nor anybody under him.
@Component
public class Doers {
    private final People people;
    private final Organisation organisation;
    private final Clock clock;

    Doers(People people, Organisation organisation, Clock clock) {
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    /// Those whom a head may instruct about a case: its executor first, then the others by name, then the units.
    public List<Doer> of(CaseFile file, SignedIn head, Lang lang) {
        List<Officer> able = people.of(file.card().body()).stream()
                .filter(officer -> officer.id() != head.id() && able(officer, file))
                .sorted((one, other) -> Boolean.compare(executes(other, file), executes(one, file)))
                .toList();
        Stream<Doer> persons = able.stream().map(officer -> person(officer, lang));
        Stream<Doer> units = units(file.card().body()).flatMap(unit -> unit(unit, able, lang).stream());
        return Stream.concat(persons, units).toList();
    }

    private Stream<Unit> units(BodyId body) {
        LocalDate today = LocalDate.now(clock);
        return organisation.units(body).stream().filter(unit -> unit.validity().holdsOn(today));
    }

    private static Doer person(Officer officer, Lang lang) {
        return new Doer(
                String.valueOf(officer.id()),
                officer.name().full(lang),
                officer.position().in(lang),
                Optional.empty(),
                List.of(officer.id()));
    }

    private static Optional<Doer> unit(Unit unit, List<Officer> able, Lang lang) {
        List<Officer> there = able.stream()
                .filter(officer -> officer.unit().filter(unit.id()::equals).isPresent())
                .toList();
        String names =
                there.stream().map(officer -> officer.name().signature(lang)).collect(Collectors.joining(", "));
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Doer(
                        unit.id(),
                        unit.name().in(lang),
                        names,
                        Optional.of(unit.id()),
                        there.stream().map(Officer::id).toList()));
    }

    private static boolean executes(Officer officer, CaseFile file) {
        return file.card().executor().stream().anyMatch(id -> id == officer.id());
    }

    boolean able(long officer, CaseFile file) {
        return people.find(officer)
                .filter(each -> each.active() && each.body().equals(file.card().body()) && able(each, file))
                .isPresent();
    }

    private boolean able(Officer officer, CaseFile file) {
        CaseFacts facts = CaseDesk.facts(file);
        CaseFacts given = new CaseFacts(
                facts.body(), facts.weight(), Set.of(), Set.of(officer.id()), facts.namedOfficers(), facts.marks());
        return !officer.roles().isEmpty()
                && people.access(new SignedIn(officer, List.of()))
                        .may(Deed.CONTRIBUTE, given)
                        .granted();
    }
}
