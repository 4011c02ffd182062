package kz.jauap.office.routing;

import java.util.List;
import java.util.Set;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.CaseFacts;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// Who may consider a case: never one of whom it complains, nor anybody under him.
@Component
public class Candidates {
    private final People people;

    Candidates(People people) {
        this.people = people;
    }

    /// The executors of the case's own body to whom it may be given.
    public List<Officer> executors(CaseFile file) {
        return people.executors(file.card().body()).stream()
                .filter(officer -> mayConsider(officer, file))
                .toList();
    }

    boolean mayConsider(Officer officer, CaseFile file) {
        return officer.active()
                && officer.has(Role.EXECUTOR)
                && officer.body().equals(file.card().body())
                && may(officer, Deed.CONSIDER, facts(file, officer.body(), Set.of(officer.id())));
    }

    /// Whether somebody in a body may decide on the case; a body without staff in this office is taken at its word.
    boolean someoneMayDecide(BodyId body, CaseFile file) {
        List<Officer> heads = people.of(body).stream()
                .filter(officer -> officer.has(Role.HEAD) || officer.has(Role.DEPUTY_HEAD))
                .toList();
        return heads.isEmpty() || heads.stream().anyMatch(head -> may(head, Deed.ASSIGN, facts(file, body, Set.of())));
    }

    private boolean may(Officer officer, Deed deed, CaseFacts facts) {
        return people.access(people.atWork(officer)).may(deed, facts).granted();
    }

    private static CaseFacts facts(CaseFile file, BodyId body, Set<Long> assigned) {
        CaseFacts facts = CaseDesk.facts(file);
        return new CaseFacts(body, facts.weight(), assigned, facts.namedOfficers(), Set.of());
    }
}
