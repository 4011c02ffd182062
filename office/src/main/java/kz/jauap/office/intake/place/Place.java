package kz.jauap.office.intake.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.map.DistrictMap;
import kz.jauap.office.organisation.map.Plan;
import kz.jauap.office.organisation.map.Point;
import org.springframework.stereotype.Component;

/// The one door by which a point on the map comes onto a form: a click, a move of the pin, the place of a photograph.
@Component
public class Place {
    /// The field that keeps it.
    public static final String FIELD = "at";

    private static final String DISTRICT = "district";

    private final DistrictMap map;
    private final Organisation organisation;

    Place(DistrictMap map, Organisation organisation) {
        this.map = map;
        this.organisation = organisation;
    }

    /// The point that a form has.
    public Optional<Point> of(Fields fields) {
        return Point.read(fields.text(FIELD));
    }

    /// The district in which a point lies, if it is one of today's.
    public Optional<Body> district(Point point) {
        return map.at(point)
                .flatMap(id -> organisation.districts().stream()
                        .filter(body -> body.id().equals(id))
                        .findFirst());
    }

    /// The sheets on which the map is shown, by their widths.
    public Map<Integer, Plan> plans() {
        return Map.of(Click.NARROW, map.plan(Click.NARROW), Click.WIDE, map.plan(Click.WIDE));
    }

    /// The form with its place marked, and the district that it lies in; nothing where the point lies outside the city.
    public Optional<Fields> marked(Fields fields, Point point) {
        return district(point).map(body -> {
            Fields marked = fields.copy();
            marked.set(FIELD, List.of(point.text()));
            marked.set(DISTRICT, List.of(body.id().value()));
            return marked;
        });
    }

    /// The form without a place on the map; what was written stays.
    public Fields unmarked(Fields fields) {
        Fields without = fields.copy();
        without.set(FIELD, List.of(""));
        return without;
    }

    /// What a script or a program sent as a point: taken over where it lies in the city, with its district unless
    /// another one was chosen along with it.
    public Fields settled(Fields before, Fields filled) {
        if (filled.text(FIELD).equals(before.text(FIELD))) {
            return filled;
        }
        boolean chosen = !filled.text(DISTRICT).equals(before.text(DISTRICT));
        Optional<Fields> marked = of(filled).flatMap(point -> marked(filled, point));
        return marked.map(each -> {
                    if (chosen) {
                        each.set(DISTRICT, List.of(filled.text(DISTRICT)));
                    }
                    return each;
                })
                .orElseGet(() -> unmarked(filled));
    }
}
