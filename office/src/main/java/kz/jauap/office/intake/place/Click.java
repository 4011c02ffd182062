package kz.jauap.office.intake.place;

import java.util.Optional;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.map.DistrictMap;
import kz.jauap.office.organisation.map.Point;

/// A press on the picture of the map: the browser tells where, in pixels of the picture.
public sealed interface Click {
    /// The widths in which the picture is shown, the narrow one for telephones.
    int NARROW = 272;

    int WIDE = 560;

    /// Pressed by keyboard, which tells no place.
    record Nowhere() implements Click {}

    record At(Point point) implements Click {}

    /// The press among the fields of a form, under the picture's name and its width.
    static Optional<Click> in(Fields sent, DistrictMap map) {
        return in(sent, map, NARROW).or(() -> in(sent, map, WIDE));
    }

    private static Optional<Click> in(Fields sent, DistrictMap map, int width) {
        String name = "map" + width;
        if (!sent.sent().containsKey(name + ".x")) {
            return Optional.empty();
        }
        int x = sent.number(name + ".x");
        int y = sent.number(name + ".y");
        return Optional.of(
                x <= 0 && y <= 0 ? new Nowhere() : new At(map.plan(width).at(x, y)));
    }
}
