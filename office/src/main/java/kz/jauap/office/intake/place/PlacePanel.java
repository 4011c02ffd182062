package kz.jauap.office.intake.place;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Where the matter is, on a small map; a part and a grievance have the place of what they grew out of.
@Component
class PlacePanel implements CasePanel {
    private static final int ORDER = 23;

    private final SpotTable spots;
    private final Place place;
    private final CaseFiles files;

    PlacePanel(SpotTable spots, Place place, CaseFiles files) {
        this.spots = spots;
        this.place = place;
        this.files = files;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return spot(file).map(point -> {
            Optional<Body> district = place.district(point);
            return new Panel(
                    ORDER,
                    "intake/place/panel",
                    Map.of("point", point, "place", file.letter().place().orElse(""), "district", district));
        });
    }

    private Optional<Point> spot(CaseFile file) {
        return spots.of(file.card().appeal())
                .or(() -> file.card()
                        .registered()
                        .origin()
                        .map(Origin::appeal)
                        .map(AppealId::new)
                        .flatMap(files::open)
                        .flatMap(this::spot));
    }
}
