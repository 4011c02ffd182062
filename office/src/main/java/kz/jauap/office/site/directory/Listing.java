package kz.jauap.office.site.directory;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.reception.Hours;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.organisation.Unit;
import kz.jauap.office.organisation.site.DistrictSite;
import kz.jauap.office.people.Officer;

/// One body as the directory shows it.
///
/// @param matters the topics that are its own
/// @param heads its head first, then his deputies
/// @param site a district's own pages
/// @param superior to whom one complains about what its head signs; absent where only the court is above
public record Listing(
        Body body,
        List<Topic> matters,
        List<Officer> heads,
        List<Hours> hours,
        List<Unit> units,
        Optional<DistrictSite> site,
        Optional<Trilingual> superior) {
    public Listing {
        matters = List.copyOf(matters);
        heads = List.copyOf(heads);
        hours = List.copyOf(hours);
        units = List.copyOf(units);
    }

    /// Where it stands in the directory.
    public String path() {
        return "/directory/" + body.id().value();
    }
}
