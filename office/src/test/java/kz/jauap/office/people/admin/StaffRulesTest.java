package kz.jauap.office.people.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// What two administrators decide, what nobody decides for himself, and what cannot be lost.
@OfficeTest
@Import(AtWork.class)
class StaffRulesTest extends StaffOffice {
    @Autowired
    StaffRulesTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void aRoleIsGrantedByTwoAdministratorsOnly() throws Exception {
        long id = id("zhetysu.executor");
        send("admin", "/staff/people/" + id + "/role", "role", "CONTROLLER")
                .andExpect(redirectedUrl("/ru/staff/people/" + id));
        assertThat(people.officer(id).roles()).containsExactly(Role.EXECUTOR);
        send("admin", "/staff/people/" + id + "/role", "role", "CONTROLLER");
        assertThat(acts.open()).filteredOn(act -> act.officer() == id).hasSize(1);

        long act = openAct(id);
        send("admin", "/staff/people/acts/" + act, "decision", "approve");
        assertThat(people.officer(id).roles()).containsExactly(Role.EXECUTOR);
        send("admin2", "/staff/people/acts/" + act, "decision", "approve");
        assertThat(people.officer(id).roles()).containsExactlyInAnyOrder(Role.EXECUTOR, Role.CONTROLLER);
        send("admin2", "/staff/people/acts/" + act, "decision", "approve").andExpect(status().isNotFound());

        send("admin", "/staff/people/" + id + "/withdraw", "role", "CONTROLLER");
        assertThat(people.officer(id).roles()).containsExactly(Role.EXECUTOR);
    }

    @Test
    void nobodyApprovesWhatConcernsHimself() throws Exception {
        long id = id("admin2");
        send("admin", "/staff/people/" + id + "/role", "role", "HEAD");
        send("admin2", "/staff/people/acts/" + openAct(id), "decision", "approve");
        assertThat(people.officer(id).roles()).containsExactly(Role.ADMINISTRATOR);
        send("admin2", "/staff/people/acts/" + openAct(id), "decision", "refuse");
        assertThat(acts.open()).noneMatch(act -> act.officer() == id);
    }

    @Test
    void aNewOfficialSetsHisOwnPasswordByALinkThatWorksOnce() throws Exception {
        var page = office.perform(post("/ru/staff/people/new")
                        .with(atWork.as("admin"))
                        .with(FormToken.sent())
                        .param("surname", "Әнуарбек")
                        .param("given", "Жібек")
                        .param("body", "education")
                        .param("positionKk", "Маман")
                        .param("positionRu", "Специалист")
                        .param("positionEn", "Specialist")
                        .param("login", "zh.anuarbek"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var link = Pattern.compile("/staff/password/([\\w-]+)").matcher(page);
        assertThat(link.find()).isTrue();
        String address = "/ru" + link.group();

        office.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Жібек")));
        set(address, "short").andExpect(status().isUnprocessableContent());
        set(address, "zh.anuarbek zh.anuarbek").andExpect(status().isUnprocessableContent());
        set(address, "тау мен дала, көл мен орман").andExpect(redirectedUrl("/ru/staff/sign-in?set"));
        set(address, "another password altogether").andExpect(status().isNotFound());
        assertThat(people.withLogin("zh.anuarbek").orElseThrow().roles()).isEmpty();
    }

    @Test
    void aSubstituteWorksWithTheRolesOfTheAbsentOnTheDaysNamed() throws Exception {
        long head = id("culture.head");
        long clerk = id("culture.executor");
        var today = LocalDate.now(clock);
        office.perform(post("/ru/staff/people/" + head + "/substitute")
                .with(atWork.as("admin"))
                .with(FormToken.sent())
                .param("standsIn", Long.toString(clerk))
                .param("since", today.toString())
                .param("until", today.plusDays(2).toString()));
        assertThat(atWork.signedIn("culture.executor").has(Role.HEAD)).isFalse();
        office.perform(get("/ru/staff/people").with(atWork.as("admin2")))
                .andExpect(content().string(containsString("замещающий: ")));
        send("admin2", "/staff/people/acts/" + openAct(head), "decision", "approve");
        assertThat(atWork.signedIn("culture.executor").has(Role.HEAD)).isTrue();
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        assertThat(atWork.signedIn("culture.executor").has(Role.HEAD)).isFalse();
        clock.release();
    }

    @Test
    void theLastAdministratorCannotBeLost() throws Exception {
        long second = id("admin2");
        officers.withdraw(second, Role.ADMINISTRATOR);
        send("admin", "/staff/people/" + id("admin") + "/withdraw", "role", "ADMINISTRATOR");
        send("admin", "/staff/people/" + id("admin") + "/block", "reason", "x");
        change(id("admin"), "sport", "Маман").andExpect(status().isUnprocessableContent());
        assertThat(people.officer(id("admin")).active()).isTrue();
        assertThat(people.officer(id("admin")).has(Role.ADMINISTRATOR)).isTrue();

        send("admin", "/staff/people/" + second + "/role", "role", "ADMINISTRATOR");
        assertThat(people.officer(second).has(Role.ADMINISTRATOR))
                .as("a single administrator acts alone")
                .isTrue();
        assertThat(database.sql("SELECT subject FROM people_audit WHERE subject LIKE '% alone'")
                        .query(String.class)
                        .list())
                .contains("admin2 ADMINISTRATOR alone");
    }

    @Test
    void theAuditIsOnlyEverAddedTo() {
        database.sql("INSERT INTO people_audit (at, deed, subject, address) VALUES (now(), 'SIGNED_OUT', '', '')")
                .update();
        for (String change : new String[] {
            "UPDATE people_audit SET subject = 'x'", "DELETE FROM people_audit", "TRUNCATE people_audit"
        }) {
            assertThatThrownBy(() -> database.sql(change).update()).hasStackTraceContaining("only ever added to");
        }
    }

    private ResultActions set(String address, String password) throws Exception {
        return office.perform(post(address).with(FormToken.sent()).param("password", password));
    }

    private long openAct(long officer) {
        return acts.open().stream()
                .filter(act -> act.officer() == officer)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
