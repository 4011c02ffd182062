package kz.jauap.office.intake.wizard;

import static kz.jauap.office.guide.Point.U20;
import static kz.jauap.office.guide.Point.U21;
import static kz.jauap.office.guide.Point.U22;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Signing;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A draft on two devices at once, by several people, with a place on the map: nothing is lost, and nobody has to run
/// a script for it.
@OfficeTest
class SeveralDevicesTest extends Devices {
    @Autowired
    SeveralDevicesTest(ApplicationContext office) {
        super(office);
    }

    private String seen(String code, String page) throws Exception {
        return Jsoup.parse(drawn(code, page)).select("input[name=seen]").val();
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
