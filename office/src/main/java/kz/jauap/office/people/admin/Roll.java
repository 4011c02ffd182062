package kz.jauap.office.people.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Unit;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.staff.AuditTable;
import kz.jauap.office.people.staff.OfficerTable;
import kz.jauap.office.people.staff.SubstituteTable;
import org.springframework.stereotype.Component;

/// Everybody who works or worked here, each with where he works, whom he stands in for and when he last signed in.
@Component
class Roll {
    private final OfficerTable officers;
    private final SubstituteTable substitutes;
    private final AuditTable audit;
    private final Organisation organisation;
    private final People people;
    private final Clock clock;

    Roll(
            OfficerTable officers,
            SubstituteTable substitutes,
            AuditTable audit,
            Organisation organisation,
            People people,
            Clock clock) {
        this.officers = officers;
        this.substitutes = substitutes;
        this.audit = audit;
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    List<OfficerRow> all() {
        return rows(officers.all());
    }

    OfficerRow of(Officer officer) {
        return rows(List.of(officer)).getFirst();
    }

    /// Who stands in for whom, from today on.
    List<SubstituteRow> substitutes() {
        return substitutes.from(LocalDate.now(clock)).stream()
                .map(one -> new SubstituteRow(one, people.officer(one.absent()), people.officer(one.standsIn())))
                .toList();
    }

    private List<OfficerRow> rows(List<Officer> some) {
        var standing = substitutes();
        var signedIn = audit.lastSignedIn();
        return some.stream()
                .map(one -> new OfficerRow(
                        one,
                        organisation.body(one.body()).shortName(),
                        one.unit().flatMap(organisation::unit).map(Unit::name),
                        Optional.ofNullable(signedIn.get(one.id())),
                        standing.stream()
                                .filter(row -> row.standsIn().id() == one.id())
                                .toList()))
                .toList();
    }
}
