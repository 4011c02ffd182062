package kz.jauap.office.urgent.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.Officer;
import kz.jauap.office.registry.act.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
@Import(AtWork.class)
class RosterTest {
    private static final BodyId ENERGY = new BodyId("energy");
    private static final Instant NIGHT = at("2026-11-27T03:00");

    @Autowired
    private Roster roster;

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork at;

    @Autowired
    private JdbcClient sql;

    private final Town town;

    @Autowired
    RosterTest(ApplicationContext office) {
        town = Town.in(office);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Almaty")).toInstant();
    }

    private List<String> onDuty(Instant moment) {
        return roster.onDuty(ENERGY, moment).stream()
                .flatMap(List::stream)
                .map(Officer::login)
                .toList();
    }

    private void put(String login, int place, Set<Watch> watches, String first, Optional<LocalDate> last) {
        roster.put(ENERGY, town.officer(login), place, watches, LocalDate.parse(first), last);
    }

    @Test
    void theNearerTurnGoesFirstAndSomebodyIsAlwaysThere() {
        sql.sql("delete from urgent_turn where body = 'energy'").update();
        assertThat(onDuty(NIGHT)).isEmpty();
        assertThat(roster.steps(ENERGY, NIGHT).getFirst())
                .extracting(Officer::login)
                .contains("energy.registrar", "energy.head");
        put("energy.registrar", 1, EnumSet.allOf(Watch.class), "2026-01-01", Optional.empty());
        put("energy.head", 2, EnumSet.of(Watch.DAY_OFF), "2026-01-01", Optional.empty());
        assertThat(onDuty(NIGHT)).containsExactly("energy.registrar");
        assertThat(onDuty(at("2026-11-28T12:00"))).containsExactly("energy.registrar", "energy.head");
        put("energy.head", 1, EnumSet.of(Watch.NIGHT), "2026-11-26", Optional.of(LocalDate.of(2026, 11, 26)));
        assertThat(onDuty(NIGHT)).containsExactly("energy.head");
        assertThat(onDuty(at("2026-11-28T03:00"))).containsExactly("energy.registrar");
    }

    private ResultActions sent(String login, String what, String... filled) throws Exception {
        var form = post("/ru/staff/duty/" + what)
                .param("body", "energy")
                .with(FormToken.sent())
                .with(at.as(login));
        for (int each = 0; each < filled.length; each += 2) {
            form.param(filled[each], filled[each + 1]);
        }
        return web.perform(form);
    }

    @Test
    void onlyAnAdministratorWritesItAndMistakesAreSaid() throws Exception {
        web.perform(get("/ru/staff/duty").with(at.as("registrar"))).andExpect(status().isForbidden());
        web.perform(get("/kk/staff/duty?body=energy").with(at.as("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Кезекшілік кестесі")));
        web.perform(get("/en/staff/duty?body=nowhere").with(at.as("admin"))).andExpect(status().isNotFound());
        sent("registrar", "turn").andExpect(status().isForbidden());
        sent("admin", "turn").andExpect(status().isUnprocessableContent());
        String executor = String.valueOf(town.officer("executor").id());
        sent(
                        "admin",
                        "turn",
                        "officer",
                        executor,
                        "place",
                        "1",
                        "watches",
                        "NIGHT",
                        "first",
                        "01.12.2026",
                        "last",
                        "30.11.2026")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Выберите сотрудника")))
                .andExpect(content().string(containsString("Последний день раньше первого")));
        String head = String.valueOf(town.officer("energy.head").id());
        sent("admin", "contact", "officer", head, "phone", "двести", "email", "nobody", "language", "ru")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Напишите телефон полностью")))
                .andExpect(content().string(containsString("Напишите адрес полностью")));
    }

    @Test
    void howSomebodyIsReachedIsKeptSealedAndShownByItsEnd() throws Exception {
        String head = String.valueOf(town.officer("energy.head").id());
        sent(
                        "admin",
                        "contact",
                        "officer",
                        head,
                        "phone",
                        "+7 701 555 44 33",
                        "email",
                        "head@energy.example",
                        "language",
                        "kk")
                .andExpect(status().is3xxRedirection());
        assertThat(roster.contact(town.officer("energy.head")).phone()).contains("+7 701 555 44 33");
        web.perform(get("/ru/staff/duty?body=energy").with(at.as("admin")))
                .andExpect(content().string(containsString("…33")))
                .andExpect(content().string(not(containsString("555 44"))))
                .andExpect(content().string(not(containsString("head@"))));
        assertThat(sql.sql("select phone from urgent_contact where officer = ?")
                        .param(town.officer("energy.head").id())
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain("555");
    }
}
