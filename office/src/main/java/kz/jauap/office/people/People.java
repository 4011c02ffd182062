package kz.jauap.office.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.staff.Chain;
import kz.jauap.office.people.staff.IinTable;
import kz.jauap.office.people.staff.OfficerTable;
import kz.jauap.office.people.staff.SubstituteTable;
import org.springframework.stereotype.Component;

/// The staff of the office.
@Component
public class People {
    private final OfficerTable officers;
    private final SubstituteTable substitutes;
    private final IinTable numbers;
    private final Organisation organisation;
    private final Clock clock;

    People(
            OfficerTable officers,
            SubstituteTable substitutes,
            IinTable numbers,
            Organisation organisation,
            Clock clock) {
        this.officers = officers;
        this.substitutes = substitutes;
        this.numbers = numbers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /// An official who is known to exist, in service or not; an unknown one is a fault of ours.
    public Officer officer(long id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no officer " + id));
    }

    public Optional<Officer> find(long id) {
        return officers.find(id);
    }

    /// By which identification number his electronic signature is known.
    public Optional<Iin> iin(long officer) {
        return numbers.of(officer);
    }

    public Optional<Officer> withLogin(String login) {
        return officers.withLogin(login);
    }

    /// Everybody in service, by surname in the Kazakh order.
    public List<Officer> all() {
        return officers.all().stream().filter(Officer::active).toList();
    }

    /// Everybody who works here, also whoever is kept out for now: blocking somebody makes nobody the only one.
    public List<Officer> employed() {
        return officers.all().stream()
                .filter(officer -> officer.state() != Officer.State.LEFT)
                .toList();
    }

    /// Everybody in service in a body.
    public List<Officer> of(BodyId body) {
        return officers.of(body).stream().filter(Officer::active).toList();
    }

    public List<Officer> withRole(BodyId body, Role role) {
        return of(body).stream().filter(officer -> officer.has(role)).toList();
    }

    /// To whom cases of a body may be assigned.
    public List<Officer> executors(BodyId body) {
        return withRole(body, Role.EXECUTOR);
    }

    /// An official at work today, with those for whom he stands in.
    public SignedIn atWork(Officer officer) {
        var absent = substitutes.absentOn(LocalDate.now(clock), officer.id()).stream()
                .flatMap(id -> officers.find(id).stream())
                .toList();
        return new SignedIn(officer, absent);
    }

    /// What an official at work may see and do.
    public Access access(SignedIn who) {
        var above = who.capacities().stream().map(Officer::body).collect(Collectors.toSet());
        var below = organisation.bodies().stream()
                .map(Body::id)
                .filter(body -> organisation.above(body).stream().anyMatch(above::contains))
                .collect(Collectors.toUnmodifiableSet());
        return new Access(who, chain(), below);
    }

    private Chain chain() {
        return Chain.of(officers.all(), organisation::above);
    }
}
