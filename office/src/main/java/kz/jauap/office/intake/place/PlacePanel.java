package kz.jauap.office.intake.place;

import java.util.List;
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

/// Where the matter is, on a small map, where it was thought to be before somebody set it right, and what photographs
/// said of it.
@Component
class PlacePanel implements CasePanel {
    private static final int ORDER = 23;

    private final CaseSpot spot;
    private final Place place;
    private final PhotoPlaces photos;
    private final Journal journal;

    PlacePanel(CaseSpot spot, Place place, PhotoPlaces photos, Journal journal) {
        this.spot = spot;
        this.place = place;
        this.photos = photos;
        this.journal = journal;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        Optional<Point> point = spot.of(file);
        Optional<PlaceCorrected> corrected = file.lastPlaced();
        List<PhotoPlaces.Told> told = photos.told(file.enclosures(), point);
        return point.isEmpty() && corrected.isEmpty() && told.isEmpty()
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
                                "photos",
                                told,
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
