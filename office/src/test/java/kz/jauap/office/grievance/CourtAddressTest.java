package kz.jauap.office.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// Where the court sits is what an administrator enters; until then nobody is sent to a false address.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class CourtAddressTest extends GrievedCases {
    private static final String NAME = "Специализированный межрайонный административный суд города Алматы";

    @AfterEach
    void forgotten() throws Exception {
        described("admin", NAME, "", "", "").andExpect(status().is3xxRedirection());
    }

    private ResultActions described(String login, String name, String kk, String ru, String en) throws Exception {
        return web.perform(post("/ru/staff/organisation/court/court")
                .param("name-kk", "Алматы қаласының мамандандырылған ауданаралық әкімшілік соты")
                .param("name-ru", name)
                .param("name-en", "Specialised Inter-district Administrative Court of Almaty")
                .param("address-kk", kk)
                .param("address-ru", ru)
                .param("address-en", en)
                .param("reason", "Соттың хаты")
                .with(atWork.as(login))
                .with(FormToken.sent()));
    }

    private String disagreeing(Registration of) throws Exception {
        return web.perform(
                        get("/ru/status/" + of.number().alias() + "/disagree").session(session(of)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String read(Map<String, byte[]> leaves) {
        return new String(Unpacked.named(leaves, "README.txt"), StandardCharsets.UTF_8);
    }

    @Test
    void untilItIsEnteredThePageSaysSo() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        assertThat(disagreeing(of))
                .contains("Адрес суда акиматом ещё не внесён")
                .doesNotContain("Адрес суда: ");
        assertThat(read(bundle(of))).contains(NAME + ". Адрес здесь не внесён");
        web.perform(get("/ru/staff/organisation").with(atWork.as("admin")))
                .andExpect(content().string(containsString("Адрес не внесён: заявителям так и сказано")));
    }

    @Test
    void onceItIsEnteredItStandsWhereverTheCourtIsNamed() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        String name = NAME.replace("города Алматы", "г. Алматы");
        described("admin", name, "Үлгі к-сі, 1", "ул. Образцовая, 1", "1 Sample Street")
                .andExpect(status().is3xxRedirection());
        assertThat(disagreeing(of)).contains("Адрес суда: ул. Образцовая, 1", name);
        Map<String, byte[]> leaves = bundle(of);
        assertThat(read(leaves)).contains("ул. Образцовая, 1.", "Үлгі к-сі, 1.", "1 Sample Street.");
        assertThat(Printed.text(Unpacked.named(leaves, "-claim.pdf")).replaceAll("\\s+", " "))
                .contains(name + " ул. Образцовая, 1");
        web.perform(get("/kk/staff/organisation").with(atWork.as("admin")))
                .andExpect(content().string(containsString("Үлгі к-сі, 1")));
    }

    @Test
    void itIsWholeInThreeLanguagesAndAnAdministratorsToEnter() throws Exception {
        described("admin", NAME, "", "ул. Образцовая, 1", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Напишите адрес на всех трёх языках")))
                .andExpect(content().string(containsString("value=\"ул. Образцовая, 1\"")));
        described("admin", "", "", "", "").andExpect(status().isUnprocessableContent());
        described("editor", NAME, "", "", "").andExpect(status().isForbidden());
        web.perform(post("/ru/staff/organisation/court/police")
                        .param("reason", "Хат")
                        .with(atWork.as("admin"))
                        .with(FormToken.sent()))
                .andExpect(status().isNotFound());
    }
}
