package kz.jauap.office.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.card.Shift;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A clerk's day with papers: whom the desk knows, the scan beside the form, what is set aside, how many are done.
@OfficeTest
@Import(AtWork.class)
class ClerksDayTest extends DeskClerk {
    private static final String IIN = "600615212343";

    @Test
    void whoAppealedBeforeIsKnownByHisNumberAndFillsOnlyWhatIsEmpty() throws Exception {
        registered(sends(
                "registrar",
                UUID.randomUUID(),
                Map.of(
                        "number",
                        IIN,
                        "surname",
                        "Сәрсенова",
                        "given",
                        "Айгүл",
                        "postal",
                        "Алматы, Сейфуллин, 5",
                        "phone",
                        "+7 701 000 00 01",
                        "text",
                        "Шам",
                        "signed",
                        "yes")));
        web.perform(post("/ru/staff/intake/number")
                        .with(FormToken.sent())
                        .with(atWork.as("registrar"))
                        .param("number", IIN)
                        .param("sort", "PERSON"))
                .andExpect(content().string(containsString("родилась 15.06.1860, женщина")))
                .andExpect(content().string(containsString("data-field=\"postal\" value=\"Алматы, Сейфуллин, 5\"")));
        sends("registrar", UUID.randomUUID(), Map.of("number", IIN, "postal", "Алматы, Абай, 1", "do", "known"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Сәрсенова\"")))
                .andExpect(content().string(containsString("value=\"Айгүл\"")))
                .andExpect(content().string(containsString("value=\"Алматы, Абай, 1\"")))
                .andExpect(content().string(containsString("value=\"+7 701 000 00 01\"")));
        web.perform(post("/ru/staff/intake/number")
                        .with(FormToken.sent())
                        .with(atWork.as("medeu.registrar"))
                        .param("number", IIN)
                        .param("sort", "PERSON"))
                .andExpect(content().string(not(containsString("Сәрсенова"))));
    }

    @Test
    void theSameFormSentTwiceIsOneAppealAndAnotherTextUnderItComesBack() throws Exception {
        UUID key = UUID.randomUUID();
        Map<String, String> letter = Map.of("text", "Бір рет", "surname", "Екі");
        String first =
                registered(sends("registrar", key, letter)).card().number().text();
        assertThat(registered(sends("registrar", key, letter)).card().number().text())
                .isEqualTo(first);
        sends("registrar", key, Map.of("text", "Басқа мәтін", "surname", "Екі"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Басқа мәтін</textarea>")))
                .andExpect(content().string(not(containsString("value=\"" + key + "\""))));
    }

    @Test
    void theNextLetterOfAPileComesBySameDoor() throws Exception {
        String alias = registered(sends("registrar", UUID.randomUUID(), Map.of("door", "POST", "text", "Хат")))
                .card()
                .number()
                .alias();
        web.perform(get("/ru/staff/voucher/" + alias).with(atWork.as("registrar")))
                .andExpect(content().string(containsString("/ru/staff/intake?door=POST\" data-focus")));
        web.perform(get("/ru/staff/intake?door=POST").with(atWork.as("registrar")))
                .andExpect(content().string(containsString("value=\"POST\" checked")));
        web.perform(get("/ru/staff/intake?door=EGOV").with(atWork.as("registrar")))
                .andExpect(content().string(containsString("value=\"CHANCELLERY\" checked")));
    }

    @Test
    void theClerkSeesHowManyHeRegisteredToday(@Autowired Shift shift) throws Exception {
        var who = atWork.signedIn("registrar");
        var body = List.of(who.officer().body());
        int before = shift.of(who.id(), body);
        registered(sends("registrar", UUID.randomUUID(), Map.of("text", "Бір")));
        assertThat(shift.of(who.id(), body)).isEqualTo(before + 1);
        web.perform(get("/ru/staff/intake").with(atWork.as("registrar")))
                .andExpect(content().string(containsString("Сегодня вами: " + (before + 1))));
    }
}
