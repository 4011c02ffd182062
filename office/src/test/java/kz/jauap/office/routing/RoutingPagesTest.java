package kz.jauap.office.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.OptionalLong;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OfficeTest
@Import(AtWork.class)
class RoutingPagesTest {
    private final MockMvc office;
    private final AtWork at;
    private final MovableClock clock;
    private final Town town;

    @Autowired
    RoutingPagesTest(ApplicationContext context, MockMvc office, AtWork at, MovableClock clock) {
        this.office = office;
        this.at = at;
        this.clock = clock;
        this.town = Town.in(context);
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private String page(AppealId appeal, String verb) {
        return "/ru/staff/case/" + town.card(appeal).number().alias() + "/" + verb;
    }

    private ResultActions opened(String login, String page) throws Exception {
        return office.perform(get(page).with(at.as(login)));
    }

    /// Sends the form of a step; `filled` is names and values in turn.
    private ResultActions sent(String login, String page, String... filled) throws Exception {
        MockHttpServletRequestBuilder form = post(page).with(FormToken.sent()).with(at.as(login));
        for (int i = 0; i < filled.length; i += 2) {
            form.param(filled[i], filled[i + 1]);
        }
        return office.perform(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assign", "redirect", "urgent"})
    void everyFormOpensInThreeLanguages(String verb) throws Exception {
        AppealId appeal = town.paper("city");
        for (String lang : new String[] {"kk", "ru", "en"}) {
            opened("registrar", page(appeal, verb).replace("/ru/", "/" + lang + "/"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"seen\" value=\"1\"")));
        }
    }

    @Test
    void theRegistrarAssignsOnce() throws Exception {
        AppealId appeal = town.paper("city");
        String executor = String.valueOf(town.officer("executor").id());
        String other = String.valueOf(town.officer("executor2").id());
        sent("registrar", page(appeal, "assign"), "seen", "1", "executor", executor)
                .andExpect(redirectedUrl("/ru/staff/case/" + town.card(appeal).number().alias()));
        sent("registrar", page(appeal, "assign"), "seen", "1", "executor", other, "instruction", "Срочно")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("возможно, ваша")))
                .andExpect(content().string(containsString("Срочно")));
        assertThat(town.card(appeal).executor())
                .isEqualTo(OptionalLong.of(town.officer("executor").id()));
    }

    @Test
    void aFormNotFilledInSaysWhatIsMissing() throws Exception {
        AppealId appeal = town.paper("city");
        sent("registrar", page(appeal, "assign"), "seen", "1", "executor", "abc")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Выберите, кто рассматривает")));
        sent("registrar", page(appeal, "redirect"), "seen", "1", "to", "nowhere", "reason", "  ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Выберите орган")))
                .andExpect(content().string(containsString("Отметьте хотя бы одно требование")))
                .andExpect(content().string(containsString("Напишите, почему это их компетенция")));
        sent("registrar", page(appeal, "redirect"), "seen", "x", "to", "energy", "claims", "1", "reason", "а".repeat(10_001))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Не больше")));
        assertThat(town.entries(appeal)).hasSize(1);
    }

    @Test
    void chosenClaimsAreRedirected() throws Exception {
        AppealId appeal = town.paper("city");
        sent("registrar", page(appeal, "redirect"), "seen", "1", "to", "energy", "claims", "2", "reason", "Их сети")
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(appeal))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class, entry -> assertThat(entry.claims()).containsExactly(2));
    }

    @Test
    void aThreatIsSentOnAndHandedOverWithProof() throws Exception {
        AppealId appeal = town.threat("city");
        sent("registrar", page(appeal, "urgent"), "seen", "1", "found", "SEND", "to", "police", "reason", "Угроза")
                .andExpect(status().is3xxRedirection());
        String[] proof = {
            "seen", "2", "by", "police", "taker", "Ахметов Б.", "how", "нарочно", "day", "23.11.2026", "time", "9:61"
        };
        sent("registrar", page(appeal, "hand-over"), proof)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Укажите время")));
        proof[11] = "11:30";
        sent("registrar", page(appeal, "hand-over"), proof)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("не может быть в будущем")));
        town.at("2026-11-23T12:00:00");
        sent("registrar", page(appeal, "hand-over"), proof).andExpect(status().is3xxRedirection());
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.HANDED_OVER);
        opened("registrar", page(appeal, "hand-over"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("подтверждения не ждёт")))
                .andExpect(content().string(not(containsString("name=\"taker\""))));
    }

    @Test
    void othersAreShownTheDoor() throws Exception {
        AppealId appeal = town.paper("city");
        opened("controller", page(appeal, "assign")).andExpect(status().isForbidden());
        opened("energy.registrar", page(appeal, "assign")).andExpect(status().isNotFound());
        sent("energy.registrar", page(appeal, "assign"), "seen", "1", "executor", "1").andExpect(status().isNotFound());
        opened("registrar", "/ru/staff/case/ZHT-100-2026-9999999/assign").andExpect(status().isNotFound());
        opened("registrar", "/ru/staff/case/" + "9".repeat(300) + "/redirect").andExpect(status().isNotFound());
        office.perform(get(page(appeal, "assign"))).andExpect(status().is3xxRedirection());
        office.perform(post(page(appeal, "assign")).with(at.as("registrar"))).andExpect(status().isForbidden());
    }
}
