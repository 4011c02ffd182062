package kz.jauap.office.organisation.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.organisation.BodyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// Where the districts of the city lie: a schematic drawing of our own, or the boundaries that the operator has loaded.
@Component
public class DistrictMap {
    private final List<Outline> outlines;

    DistrictMap(@Value("${jauap.map.districts:classpath:organisation/almaty.geojson}") Resource file) {
        try {
            this.outlines = GeoJson.read(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The map " + file + " cannot be read", e);
        }
    }

    /// In which district a point lies; none outside the city.
    public Optional<BodyId> at(Point point) {
        return outlines.stream()
                .filter(outline -> outline.holds(point))
                .map(Outline::district)
                .findFirst();
    }

    /// A sheet of this width that shows the whole city.
    public Plan plan(int width) {
        return Plan.of(outlines.stream().flatMap(Outline::points).toList(), width);
    }

    /// The districts as they lie on a plan.
    public List<Shape> shapes(Plan plan) {
        return outlines.stream().map(outline -> Shape.of(outline, plan)).toList();
    }

    /// "Медеу ауданы" says no more on a map than "Медеу".
    public static String shortly(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    List<Outline> outlines() {
        return outlines;
    }
}
