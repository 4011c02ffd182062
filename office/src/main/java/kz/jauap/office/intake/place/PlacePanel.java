package kz.jauap.office.intake.place;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Accounting.PlaceCorrected;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Where the matter is, on a small map, and where it was thought to be before somebody set it right.
@Component
class PlacePanel implements CasePanel {
    private static final int ORDER = 23;

    private final CaseSpot spot;
    private final Place place;
    private final Journal journal;

    PlacePanel(CaseSpot spot, Place place, Journal journal) {
        this.spot = spot;
        this.place = place;
        this.journal = journal;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        Optional<Point> point = spot.of(file);
        Optional<PlaceCorrected> corrected = file.lastPlaced();
        return point.isEmpty() && corrected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        ORDER,
                        "intake/place/panel",
                        Map.of(
                                "point",
                                point,
                                "place",
                                file.place().orElse(""),
                                "district",
                                point.flatMap(place::district),
                                "corrected",
                                corrected.isPresent(),
                                "before",
                                corrected
                                        .flatMap(PlaceCorrected::before)
                                        .flatMap(journal::words)
                                        .orElse(""),
                                "reason",
                                corrected
                                        .flatMap(each -> journal.words(each.reason()))
                                        .orElse(""))));
    }
}
