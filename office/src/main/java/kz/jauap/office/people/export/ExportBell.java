package kz.jauap.office.people.export;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Nav;
import kz.jauap.office.look.Viewer;
import kz.jauap.office.people.People;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A file that waits for a second person, on every page of those who may be that person.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ExportBell implements Nav.Bell {
    private final Exports exports;
    private final People people;

    ExportBell(Exports exports, People people) {
        this.exports = exports;
        this.people = people;
    }

    @Override
    public Stream<Nav.Ringing> ringing(Viewer viewer) {
        return people
                .withLogin(viewer.login())
                .map(people::atWork)
                .filter(Exports::mayTake)
                .map(who -> exports.before(who).size())
                .filter(count -> count > 0)
                .map(count -> new Nav.Ringing("people.export.bell", List.of(count), ExportPages.PATH))
                .stream();
    }
}
