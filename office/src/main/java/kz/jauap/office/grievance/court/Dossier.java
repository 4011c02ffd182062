package kz.jauap.office.grievance.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Gathers the cases of one applicant that a court must read together: what his case grew out of, the case, and the
/// grievances against its answer.
@Component
class Dossier {
    private final CaseFiles cases;

    Dossier(CaseFiles cases) {
        this.cases = cases;
    }

    /// In the order in which they came to be.
    List<Volume> of(CaseFile file) {
        List<Volume> volumes = new ArrayList<>();
        for (Optional<CaseFile> each = before(file); each.isPresent(); each = each.flatMap(this::before)) {
            volumes.addFirst(Volume.of(each.orElseThrow()));
        }
        volumes.add(Volume.of(file));
        after(file).map(Volume::of).forEach(volumes::add);
        return List.copyOf(volumes);
    }

    private Optional<CaseFile> before(CaseFile file) {
        return file.card()
                .registered()
                .origin()
                .filter(origin -> origin.relation() != Origin.Relation.MADE_OFFICIAL)
                .flatMap(origin -> cases.open(new AppealId(origin.appeal())))
                .filter(earlier -> ofOne(earlier, file) && joined(earlier, file));
    }

    /// No part of it, but those of a grievance: what went up is where it was decided. And no grievance that was signed
    /// since and says the same as a signed one.
    private Stream<CaseFile> after(CaseFile file) {
        Volume.What next = Volume.of(file).what() == Volume.What.GRIEVANCE ? Volume.What.PART : Volume.What.GRIEVANCE;
        return file.grown().stream()
                .filter(row -> row.stage() != Stage.MADE_OFFICIAL)
                .flatMap(row -> cases.open(row.appeal()).stream())
                .filter(grown -> of(Volume.of(grown).what(), next) && ofOne(grown, file) && joined(file, grown))
                .flatMap(grown -> Stream.concat(Stream.of(grown), after(grown)));
    }

    private static boolean of(Volume.What what, Volume.What next) {
        return what == Volume.What.GRIEVANCE || what == next;
    }

    /// Nor one that was found to be another person's.
    private static boolean joined(CaseFile file, CaseFile grown) {
        return !Grieving.Apart.in(file.history()).contains(grown.card().appeal().value());
    }

    /// A clerk may link the paper of another.
    private static boolean ofOne(CaseFile one, CaseFile other) {
        return one.applicant().sameAs(other.applicant());
    }
}
