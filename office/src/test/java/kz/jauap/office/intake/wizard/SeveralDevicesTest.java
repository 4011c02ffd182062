package kz.jauap.office.intake.wizard;

import static kz.jauap.office.guide.Point.U20;
import static kz.jauap.office.guide.Point.U21;
import static kz.jauap.office.guide.Point.U22;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Signing;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.map.DistrictMap;
import kz.jauap.office.organisation.map.Plan;
import kz.jauap.office.people.FormToken;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// A draft on two devices at once, by several people, with a place on the map: nothing is lost, and nobody has to run
/// a script for it.
@OfficeTest
class SeveralDevicesTest {
    private final MockMvc web;
    private final Drawer drawer;
    private final DistrictMap map;

    @Autowired
    SeveralDevicesTest(MockMvc web, Drawer drawer, DistrictMap map) {
        this.web = web;
        this.drawer = drawer;
        this.map = map;
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private String begun() throws Exception {
        String url = Objects.requireNonNull(web.perform(post("/ru/file").with(FormToken.sent()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return url.split("/", -1)[3];
    }

    private ResultActions send(String code, String page, String... fields) throws Exception {
        var form = multipart("/ru/file/" + code + "/" + page);
        form.with(FormToken.sent());
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return web.perform(form);
    }

    private String seen(String code, String page) throws Exception {
        return Jsoup.parse(drawn(code, page)).select("input[name=seen]").val();
    }

    private String drawn(String code, String page) throws Exception {
        return web.perform(get("/ru/file/" + code + "/" + page))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Draft draft(String code) {
        return drawer.find(new DraftCode(code)).orElseThrow();
    }

    @Meets(U20)
    @Test
    void whatAnotherDeviceWroteMeanwhileIsNotOverwrittenUnasked() throws Exception {
        String code = begun();
        String here = seen(code, "text");
        send(code, "text", "seen", here, "language", "ru", "text", "С телефона", "do", "ON")
                .andExpect(redirectedUrl("/ru/file/" + code + "/place"));
        String both = send(code, "text", "seen", here, "language", "ru", "text", "С компьютера", "do", "ON")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(both).contains("С телефона", "С компьютера", "Оставить моё", "Взять другое");
        assertThat(draft(code).fields().text("text")).isEqualTo("С телефона");
        var form = Jsoup.parse(both).select("form:has(input[name=seen])");
        send(
                        code,
                        "text",
                        "seen",
                        form.select("[name=seen]").val(),
                        "language",
                        "ru",
                        "text",
                        form.select("[name=text]").val(),
                        "do",
                        form.select("[name=do]").val())
                .andExpect(redirectedUrl("/ru/file/" + code + "/place"));
        assertThat(draft(code).fields().text("text")).isEqualTo("С компьютера");
    }

    @Test
    void anotherPageOfTheSameDraftIsNoConflict() throws Exception {
        String code = begun();
        String here = seen(code, "text");
        send(code, "who", "seen", seen(code, "who"), "surname", "Оспанова");
        send(code, "text", "seen", here, "language", "ru", "text", "Прошу починить фонарь")
                .andExpect(status().is3xxRedirection());
        assertThat(draft(code).fields().text("surname")).isEqualTo("Оспанова");
    }

    @Test
    void aPageKeepsItselfAndSaysWhen() throws Exception {
        String code = begun();
        String here = seen(code, "text");
        send(code, "text/keep", "seen", here, "language", "ru", "text", "Прошу")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.said").value(Matchers.matchesPattern("Сохранено в \\d\\d:\\d\\d")))
                .andExpect(jsonPath("$.seen").value(seen(code, "text")));
        send(code, "text/keep", "seen", here, "language", "ru", "text", "Другое")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.said").value(Matchers.containsString("на другом устройстве")));
        assertThat(draft(code).fields().text("text")).isEqualTo("Прошу");
    }

    @Meets(U21)
    @Test
    void aPageThatLayOpenForLongIsKeptThoughItsTokenIsGone() throws Exception {
        String code = begun();
        web.perform(multipart("/ru/file/" + code + "/text")
                        .param("language", "ru")
                        .param("text", "Прошу"))
                .andExpect(redirectedUrl("/ru/file/" + code + "/place"));
        web.perform(post("/ru/file/" + code + "/place/keep").param("place", "Абая, 10"))
                .andExpect(status().isOk());
        assertThat(draft(code).fields().text("text")).isEqualTo("Прошу");
        assertThat(draft(code).fields().text("place")).isEqualTo("Абая, 10");
        for (String deed : List.of("sign", "forget")) {
            web.perform(post("/ru/file/" + code + "/" + deed)).andExpect(status().isForbidden());
        }
    }

    @Meets(U22)
    @Test
    void whoTurnsToAnotherLanguageKeepsTextAndPage() throws Exception {
        String code = begun();
        send(code, "text", "seen", seen(code, "text"), "language", "ru", "text", "", "subject", "Фонарь", "in", "kk")
                .andExpect(redirectedUrl("/kk/file/" + code + "/text"));
        web.perform(get("/kk/file/" + code + "/text"))
                .andExpect(content().string(Matchers.containsString("value=\"Фонарь\"")));
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

    @Test
    void othersAreAddedOneByOneAndWhatEachLacksIsTold() throws Exception {
        String code = begun();
        send(code, "who", "surname", "Оспанова", "given", "Әлия", "several", "yes")
                .andExpect(redirectedUrl("/ru/file/" + code + "/together"));
        send(
                        code,
                        "together",
                        "co.surname",
                        "Омаров",
                        "co.given",
                        "Берік",
                        "co.patronymic",
                        "",
                        "co.number",
                        "781231103458",
                        "co.postal",
                        "Абай, 10",
                        "co.signs",
                        "OWN",
                        "do",
                        "STAY")
                .andExpect(redirectedUrl("/ru/file/" + code + "/together#more"));
        assertThat(drawn(code, "together")).contains("value=\"Омаров\"", "Человек № 3");
        String check = drawn(code, "check");
        assertThat(check).contains("Обращаются вместе: 2 человека", "Омаров Берік");
        assertThat(new Written(draft(code).fields()).together().getFirst().signing())
                .contains(Signing.OWN);
        send(code, "together", "co.surname", "Омаров", "co.signs", "OWN", "drop", "1");
        assertThat(new Written(draft(code).fields()).together()).isEmpty();
        send(code, "who", "several", "no").andExpect(redirectedUrl("/ru/file/" + code + "/kind"));
        send(code, "together", "co.surname", "А".repeat(201)).andExpect(status().is3xxRedirection());
    }
}
