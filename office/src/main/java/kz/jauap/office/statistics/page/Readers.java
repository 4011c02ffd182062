package kz.jauap.office.statistics.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Who reads the reports of the staff, and of which bodies.
@Component
public class Readers {
    private static final List<Role> READERS = List.of(Role.CONTROLLER, Role.HEAD, Role.DEPUTY_HEAD);

    private final People people;
    private final Organisation organisation;

    Readers(People people, Organisation organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    /// The bodies whose figures he sees.
    ///
    /// @throws Problem where he reads no reports
    public Set<BodyId> inSight(SignedIn who) {
        if (READERS.stream().noneMatch(who::has)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        return people.access(who).sight().bodies();
    }

    /// All of them and each of them, to choose from.
    public List<Choice> bodies(Set<BodyId> inSight, Page page) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", page.say("statistics.all-bodies"))));
        organisation.bodies().stream()
                .filter(body -> inSight.contains(body.id()))
                .map(body -> new Choice(body.id().value(), page.in(body.shortName())))
                .forEach(choices::add);
        return List.copyOf(choices);
    }
}
