package kz.jauap.office.notice.page;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Nav;
import kz.jauap.office.look.Viewer;
import kz.jauap.office.notice.Unproved;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import org.springframework.stereotype.Component;

/// What is not proved yet and presses, on every page of the clerks who can see to it.
@Component
class TellingBell implements Nav.Bell {
    private final Unproved unproved;
    private final People people;

    TellingBell(Unproved unproved, People people) {
        this.unproved = unproved;
        this.people = people;
    }

    @Override
    public Stream<Nav.Ringing> ringing(Viewer viewer) {
        return people
                .withLogin(viewer.login())
                .map(people::atWork)
                .filter(who -> who.has(Role.REGISTRAR))
                .map(unproved::warned)
                .filter(count -> count > 0)
                .map(count -> new Nav.Ringing("notice.tell.bell", List.of(count), "/staff/tellings"))
                .stream();
    }
}
