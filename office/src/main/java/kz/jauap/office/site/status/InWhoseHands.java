package kz.jauap.office.site.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.file.Route;
import org.springframework.stereotype.Component;

/// Where an appeal is now: who answers it, and who reads what its applicant still writes.
@Component
class InWhoseHands {
    private final Organisation organisation;
    private final Route route;
    private final CaseFiles files;

    InWhoseHands(Organisation organisation, Route route, CaseFiles files) {
        this.organisation = organisation;
        this.route = route;
        this.files = files;
    }

    /// Where the whole of it went, if that is outside the akimat: its own term is the other body's, and so is its
    /// answer.
    Optional<Body> outside(CaseFile file) {
        boolean gone = switch (file.card().stage()) {
            case REDIRECTED, HANDED_OVER -> true;
            case REGISTERED, IN_WORK, APPROVAL, ANSWERED, UNCONSIDERED, MADE_OFFICIAL -> false;
        };
        return file.history().stream()
                .map(Journaled::entry)
                .flatMap(entry -> gone ? whole(entry).stream() : Stream.empty())
                .reduce((_, later) -> later)
                .map(organisation::body);
    }

    private static Optional<BodyId> whole(Entry entry) {
        return entry instanceof Routing.RedirectedOutside out && out.claims().isEmpty()
                ? Optional.of(new BodyId(out.toBody()))
                : Optional.empty();
    }

    /// The case in which what he writes is read: the part in which all of it goes on, where there is one.
    CaseFile reader(CaseFile file) {
        List<Route.Part> last = route.after(file).stream()
                .filter(part -> part.row().stage() != Stage.REDIRECTED)
                .toList();
        return file.card().stage() == Stage.REDIRECTED && last.size() == 1
                ? files.open(last.getFirst().row().appeal()).orElse(file)
                : file;
    }
}
