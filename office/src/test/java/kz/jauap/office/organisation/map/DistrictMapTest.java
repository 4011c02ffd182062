package kz.jauap.office.organisation.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Theme;
import kz.jauap.office.organisation.BodyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/// A point lies in one district or in none, and a press on the picture means the point that is drawn there.
class DistrictMapTest {
    private final DistrictMap map = new DistrictMap(new ClassPathResource("organisation/almaty.geojson"));

    private static DistrictMap drawn(String geometry) {
        String file = "{\"features\":[{\"properties\":{\"district\":\"medeu\"},\"geometry\":" + geometry + "}]}";
        return new DistrictMap(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "43.2200, 76.9000, bostandyk",
        "43.2567, 76.9286, almaly",
        "43.2220, 76.8510, auezov",
        "43.2400, 76.9600, medeu",
        "43.3400, 77.0000, turksib",
        "43.2900, 76.9200, zhetysu",
        "43.3000, 76.8000, alatau",
        "43.1900, 76.8000, nauryzbay"
    })
    void placesLieInTheirDistricts(double latitude, double longitude, String district) {
        assertThat(map.at(new Point(latitude, longitude)).map(BodyId::value)).contains(district);
    }

    @Test
    void noPlaceLiesInTwoDistrictsAndNoneInTheMiddleOfTheCityIsLeftOut() {
        int inside = 0;
        for (double latitude = 43.02; latitude < 43.42; latitude += 0.004) {
            for (double longitude = 76.7; longitude < 77.15; longitude += 0.004) {
                Point point = new Point(latitude, longitude);
                long holding = map.outlines().stream()
                        .filter(each -> each.holds(point))
                        .count();
                assertThat(holding).as(point.text()).isLessThanOrEqualTo(1);
                boolean middle = latitude > 43.2 && latitude < 43.32 && longitude > 76.79 && longitude < 76.99;
                assertThat(holding == 1 || !middle).as(point.text()).isTrue();
                inside += (int) holding;
            }
        }
        assertThat(inside).isGreaterThan(3000);
        assertThat(map.at(new Point(51.1, 71.4))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {272, 560})
    void aPressMeansWhatIsDrawnThere(int width) {
        Plan plan = map.plan(width);
        Point point = new Point(43.2567, 76.9286);
        Point pressed = plan.at(Math.rint(plan.x(point)), Math.rint(plan.y(point)));
        assertThat(pressed.latitude()).isCloseTo(point.latitude(), within(0.001));
        assertThat(pressed.longitude()).isCloseTo(point.longitude(), within(0.001));
        map.outlines()
                .forEach(outline -> outline.points().forEach(corner -> {
                    assertThat(plan.x(corner)).isBetween(1.0, width - 1.0);
                    assertThat(plan.y(corner)).isBetween(1.0, plan.height() - 1.0);
                }));
    }

    @Test
    void anOperatorLoadsPartsAndHoles() {
        DistrictMap own = drawn("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[4,0],[4,4],[0,4]],"
                + "[[1,1],[2,1],[2,2],[1,2]]],[[[6,0],[7,0],[7,1],[6,1]]]]}");
        assertThat(own.at(new Point(3, 3))).contains(new BodyId("medeu"));
        assertThat(own.at(new Point(0.5, 6.5))).contains(new BodyId("medeu"));
        assertThat(own.at(new Point(1.5, 1.5))).isEmpty();
        assertThat(own.at(new Point(0.5, 5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\",\"coordinates\":[1,2]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[4,0]]]}"
            })
    void whatIsNoMapStopsTheOfficeAtItsStart(String geometry) {
        assertThatThrownBy(() -> drawn(geometry)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "43", "91,0", "0,181", "43.2;76.9", "NaN,1", "1e3,2", "43.2,76.9,1"})
    void whatIsNoPointIsNone(String text) {
        assertThat(Point.read(text)).isEmpty();
    }

    @Test
    void theDrawingEscapesNamesAndMarksThePin() {
        Map<BodyId, String> names = Map.of(new BodyId("medeu"), "<Медеу & со");
        var pinned =
                new Drawing(map.plan(560), map.outlines(), names, Optional.of(new Point(43.24, 76.96)), Theme.LIGHT);
        assertThat(pinned.svg()).contains("&lt;Медеу &amp; со", "class=\"d here\"", "class=\"pin\"");
        var bare = new Drawing(map.plan(560), List.of(), names, Optional.empty(), Theme.DARK);
        assertThat(bare.svg()).doesNotContain("class=\"pin\"", "<path");
    }
}
