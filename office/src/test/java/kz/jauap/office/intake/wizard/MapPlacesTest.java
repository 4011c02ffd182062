package kz.jauap.office.intake.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.map.Plan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A place that is pressed on the map of a draft, and its district.
@OfficeTest
class MapPlacesTest extends Devices {
    @Autowired
    MapPlacesTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void aPressOnTheMapMarksThePlaceAndItsDistrict() throws Exception {
        String code = begun();
        Plan plan = map.plan(560);
        for (int y = 1; y < plan.height(); y += 7) {
            if (map.at(plan.at(300, y))
                    .filter(id -> id.value().equals("almaly"))
                    .isPresent()) {
                send(code, "place", "place", "Панфилова", "map560.x", "300", "map560.y", String.valueOf(y))
                        .andExpect(redirectedUrl("/ru/file/" + code + "/place#map"));
            }
        }
        assertThat(draft(code).fields().text("district")).isEqualTo("almaly");
        assertThat(draft(code).fields().text("place")).isEqualTo("Панфилова");
        String at = draft(code).fields().text("at");
        assertThat(drawn(code, "place")).contains("at=" + at, "Отмечено: Алмалинский район");
        assertThat(drawn(code, "to")).contains("Акимат Алмалинского района");
        assertThat(drawn(code, "check")).contains(at.replace(",", ", "));
        send(code, "place", "drop", "pin", "place", "Панфилова", "district", "almaly", "at", at);
        assertThat(draft(code).fields().text("at")).isEmpty();
        assertThat(draft(code).fields().text("district")).isEqualTo("almaly");
    }

    @Test
    void aPressByKeyboardAndOneOutsideTheCityChooseNothing() throws Exception {
        String code = begun();
        send(code, "place", "map272.x", "0", "map272.y", "0", "district", "medeu")
                .andExpect(flash().attribute("told", "intake.place.nowhere"));
        send(code, "place", "map272.x", "1", "map272.y", "1", "district", "medeu")
                .andExpect(flash().attribute("told", "intake.place.outside"));
        send(code, "place", "map272.x", "-7", "map272.y", "x").andExpect(status().is3xxRedirection());
        assertThat(draft(code).fields().text("at")).isEmpty();
        assertThat(draft(code).fields().text("district")).isEqualTo("medeu");
    }

    @Test
    void aPointFromAScriptIsCheckedAndADistrictChosenAlongWithItStays() throws Exception {
        String code = begun();
        send(code, "place/keep", "at", "43.25450,76.93600", "district", "")
                .andExpect(jsonPath("$.district").value("almaly"));
        send(code, "place/keep", "at", "43.25460,76.93600", "district", "medeu");
        assertThat(draft(code).fields().text("district")).isEqualTo("medeu");
        send(code, "place/keep", "at", "51.1,71.4", "district", "medeu")
                .andExpect(jsonPath("$.district").value(""));
        assertThat(draft(code).fields().text("at")).isEmpty();
    }
}
