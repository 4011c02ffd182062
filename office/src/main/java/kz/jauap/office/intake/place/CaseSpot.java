package kz.jauap.office.intake.place;

import java.util.Optional;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Where on the map a case is: as a clerk set it right, else as its author pointed; a part and a grievance have the
/// place of what they grew out of.
@Component
class CaseSpot {
    private final SpotTable spots;
    private final CaseFiles files;
    private final Journal journal;

    CaseSpot(SpotTable spots, CaseFiles files, Journal journal) {
        this.spots = spots;
        this.files = files;
        this.journal = journal;
    }

    Optional<Point> of(CaseFile file) {
        if (file.lastPlaced().isPresent()) {
            return file.lastPlaced()
                    .flatMap(placed -> placed.point())
                    .flatMap(journal::words)
                    .flatMap(Point::read);
        }
        return spots.of(file.card().appeal())
                .or(() -> file.card()
                        .registered()
                        .origin()
                        .map(Origin::appeal)
                        .map(AppealId::new)
                        .flatMap(files::open)
                        .flatMap(this::of));
    }
}
