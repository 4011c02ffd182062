package kz.jauap.office.site.status;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.route.Route;
import org.springframework.stereotype.Component;

/// Where an appeal is now: who answers it, and who reads what its applicant still writes.
@Component
class InWhoseHands {
    private final Route route;
    private final CaseFiles files;

    InWhoseHands(Route route, CaseFiles files) {
        this.route = route;
        this.files = files;
    }

    /// Where it went, if nothing of it is left inside the akimat.
    Optional<Body> outside(CaseFile file) {
        return route.outside(file).map(Route.Outside::body);
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
