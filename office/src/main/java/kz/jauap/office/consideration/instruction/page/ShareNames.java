package kz.jauap.office.consideration.instruction.page;

import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.consideration.instruction.Share;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Unit;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import org.springframework.stereotype.Component;

/// To whom a share was given, in words.
@Component
class ShareNames {
    private final People people;
    private final Organisation organisation;

    ShareNames(People people, Organisation organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    String of(Share share, Page page) {
        String officers =
                share.officers().stream().map(id -> official(id, page)).collect(Collectors.joining(", "));
        return share.unit()
                .flatMap(id -> unit(id, share))
                .map(unit -> page.in(unit.name()) + " (" + officers + ")")
                .orElse(officers);
    }

    String official(long id, Page page) {
        return people.find(id)
                .map(officer -> officer.name().signature(page.lang()))
                .orElse("№ " + id);
    }

    private Optional<Unit> unit(String id, Share share) {
        return share.officers().stream()
                .findFirst()
                .flatMap(people::find)
                .map(Officer::body)
                .flatMap(body -> organisation.units(body).stream()
                        .filter(unit -> unit.id().equals(id))
                        .findFirst());
    }
}
