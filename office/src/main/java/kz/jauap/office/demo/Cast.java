package kz.jauap.office.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Letter;
import org.springframework.stereotype.Component;

/// Who of the staff plays which role; where several could, the stories are spread over them, twice as many to the
/// first.
@Component
class Cast {
    private final People people;

    Cast(People people) {
        this.people = people;
    }

    SignedIn registrar(BodyId body, Story story) {
        return any(people.withRole(body, Role.REGISTRAR), story);
    }

    /// The head or a deputy, whoever is not complained of.
    Hand head(CaseFile file, Story story) {
        List<Officer> deciding = new ArrayList<>(people.withRole(file.card().body(), Role.HEAD));
        deciding.addAll(people.withRole(file.card().body(), Role.DEPUTY_HEAD));
        return Hand.on(file.card().appeal(), any(impartial(deciding, file), story));
    }

    /// The head himself, who orders a check on site.
    Hand ordering(CaseFile file, Story story) {
        List<Officer> heads = people.withRole(file.card().body(), Role.HEAD);
        return Hand.on(file.card().appeal(), any(impartial(heads, file), story));
    }

    /// Whom the case is to be given to.
    SignedIn candidate(CaseFile file, Story story) {
        return any(impartial(people.executors(file.card().body()), file), story);
    }

    /// Who has the case.
    SignedIn executor(Card card) {
        return people.atWork(people.find(card.executor().orElseThrow()).orElseThrow());
    }

    SignedIn controller(Story story) {
        return any(people.withRole(BodyId.CITY, Role.CONTROLLER), story);
    }

    private SignedIn any(List<Officer> officers, Story story) {
        if (officers.isEmpty()) {
            throw new IllegalStateException("nobody on the staff plays his part in " + story.key());
        }
        int turn = Math.floorMod(story.key().hashCode(), officers.size() + 1);
        return people.atWork(officers.get(turn % officers.size()));
    }

    private static List<Officer> impartial(List<Officer> officers, CaseFile file) {
        Set<Long> named = file.letter().complaint().map(Letter.Complaint::against).stream()
                .flatMap(Collection::stream)
                .flatMap(each -> each.officer().stream())
                .collect(Collectors.toSet());
        return officers.stream()
                .filter(officer -> !named.contains(officer.id()))
                .toList();
    }
}
