package kz.jauap.office.people.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.People;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.people.staff.IinTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// The form by which an administrator keeps the number that an official's certificate is compared with.
@OfficeTest
@Import(AtWork.class)
class OfficerIinTest {
    private static final Iin IIN = new Iin("850101100012");

    @Autowired
    MockMvc office;

    @Autowired
    AtWork atWork;

    @Autowired
    People people;

    @Autowired
    IinTable numbers;

    @Autowired
    ActTable acts;

    @Autowired
    JdbcClient database;

    private long executor;
    private String page;

    @BeforeEach
    void anOfficialWithoutNumber(@Autowired AlmatyStaff staff) {
        staff.load();
        executor = people.withLogin("zhetysu.executor").orElseThrow().id();
        page = "/ru/staff/people/" + executor;
        numbers.remove(executor);
    }

    private ResultActions send(String as, String iin) throws Exception {
        return office.perform(
                post(page + "/iin").param("iin", iin).with(atWork.as(as)).with(FormToken.sent()));
    }

    private void approved() throws Exception {
        for (var act : acts.open()) {
            office.perform(post("/ru/staff/people/acts/" + act.id())
                            .param("decision", "approve")
                            .with(atWork.as("admin2"))
                            .with(FormToken.sent()))
                    .andExpect(status().is3xxRedirection());
        }
    }

    private ResultActions shown() throws Exception {
        return office.perform(get(page).with(atWork.as("admin")));
    }

    @Test
    void keepsTheNumberSealedAndShowsItMasked() throws Exception {
        shown().andExpect(content().string(containsString("Номер не записан")));
        send("admin", " 850101 100012 ").andExpect(redirectedUrl(page));
        office.perform(get("/ru/staff/people").with(atWork.as("admin2")))
                .andExpect(content().string(containsString(IIN.digits())));
        approved();
        assertThat(people.iin(executor)).contains(IIN);
        shown().andExpect(content().string(allOf(containsString(IIN.masked()), not(containsString(IIN.digits())))));
        byte[] kept = database.sql("select iin from people_iin where officer = ?")
                .param(executor)
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(IIN.digits());
        assertThat(database.sql("""
                        select count(*) from people_audit where deed = 'IIN_SET' and subject = 'zhetysu.executor'
                        """).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void aNumberWithAMistakeIsToldAndChangesNothing() throws Exception {
        numbers.put(executor, IIN);
        for (String wrong : new String[] {"850101100013", "12345", "not a number", "850101100012850101100012"}) {
            send("admin", wrong)
                    .andExpect(redirectedUrl(page))
                    .andExpect(flash().attribute("said", containsString("ИИН")));
            assertThat(people.iin(executor)).as(wrong).contains(IIN);
        }
    }

    @Test
    void anEmptyFieldTakesTheNumberAway() throws Exception {
        numbers.put(executor, IIN);
        send("admin", "").andExpect(redirectedUrl(page));
        assertThat(people.iin(executor)).contains(IIN);
        approved();
        assertThat(people.iin(executor)).isEmpty();
    }

    @Test
    void nobodyButAnAdministratorWritesIt() throws Exception {
        for (String login : new String[] {"akim", "registrar", "zhetysu.executor"}) {
            send(login, IIN.digits()).andExpect(status().isForbidden());
        }
        office.perform(post(page + "/iin").param("iin", IIN.digits()).with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        assertThat(people.iin(executor)).isEmpty();
    }
}
