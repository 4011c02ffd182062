package kz.jauap.office.people.admin;

import static kz.jauap.office.guide.Point.U38;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.people.staff.OfficerTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
@Import(AtWork.class)
class StaffPagesTest {
    private final MockMvc office;
    private final AlmatyStaff staff;
    private final People people;
    private final OfficerTable officers;
    private final ActTable acts;
    private final AtWork atWork;
    private final JdbcClient database;
    private final MovableClock clock;

    @Autowired
    StaffPagesTest(
            MockMvc office,
            AlmatyStaff staff,
            People people,
            OfficerTable officers,
            ActTable acts,
            AtWork atWork,
            JdbcClient database,
            MovableClock clock) {
        this.office = office;
        this.staff = staff;
        this.people = people;
        this.officers = officers;
        this.acts = acts;
        this.atWork = atWork;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void employ() {
        staff.load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPageIsDrawnInEveryLanguage(String lang) throws Exception {
        long id = id("medeu.head");
        for (String path : new String[] {"", "?body=medeu&name=%D0%B0", "/new", "/" + id}) {
            office.perform(get("/" + lang + "/staff/people" + path).with(atWork.as("admin")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<h1>")));
        }
        office.perform(get("/" + lang + "/staff/audit").with(atWork.as("controller")))
                .andExpect(status().isOk());
        office.perform(get("/" + lang + "/staff/people/999999").with(atWork.as("admin")))
                .andExpect(status().isNotFound());
    }

    @Meets(U38)
    @Test
    void namesFollowTheKazakhAlphabet() {
        List<String> surnames =
                people.all().stream().map(officer -> officer.name().surname()).toList();
        var kazakh = Collator.getInstance(ULocale.forLanguageTag("kk"));
        assertThat(surnames)
                .isSortedAccordingTo(kazakh::compare)
                .isNotEqualTo(surnames.stream().sorted().toList());
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
    void aClosedOfficialComesBackWithoutHisRoles() throws Exception {
        long id = id("tourism.executor");
        send("admin", "/staff/people/" + id + "/close");
        assertThat(people.officer(id).active()).isFalse();
        send("admin", "/staff/people/" + id + "/reopen");
        assertThat(people.officer(id)).satisfies(back -> {
            assertThat(back.active()).isTrue();
            assertThat(back.roles()).isEmpty();
        });
        send("admin", "/staff/people/" + id("admin") + "/close");
        assertThat(people.officer(id("admin")).active()).isTrue();
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
    void whoeverIsBlockedIsOutAtOnceAndKeepsHisRoles() throws Exception {
        var open = atWork.as("culture.head");
        long id = id("culture.head");
        office.perform(get("/ru/staff/journal").with(open)).andExpect(status().isOk());
        send("admin", "/staff/people/" + id + "/block", "reason", " ");
        office.perform(get("/ru/staff/journal").with(open)).andExpect(status().isOk());
        String tooLong = "Ұ".repeat(300) + "соңы";
        send("admin", "/staff/people/" + id + "/block", "reason", tooLong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(tooLong)));
        send("admin", "/staff/people/" + id + "/block", "reason", "Құпиясөзі белгілі болып қалды");
        office.perform(get("/ru/staff/journal").with(open)).andExpect(status().is3xxRedirection());
        assertThat(people.officer(id).state()).isEqualTo(Officer.State.BLOCKED);
        assertThat(people.officer(id).roles()).contains(Role.HEAD);
        office.perform(get("/en/staff/people?state=BLOCKED").with(atWork.as("admin")))
                .andExpect(content().string(containsString("culture.head")))
                .andExpect(content().string(not(containsString("medeu.head"))));
        send("admin2", "/staff/people/" + id + "/let-in");
        office.perform(get("/ru/staff/journal").with(atWork.as("culture.head"))).andExpect(status().isOk());
        assertThat(changes("OFFICER_BLOCKED")).contains("IN_SERVICE>BLOCKED>Құпиясөзі белгілі болып қалды");
        assertThat(changes("OFFICER_LET_IN")).contains("BLOCKED>IN_SERVICE>");
    }

    @Test
    void whoMovesToAnotherBodyLeavesHisRolesBehind() throws Exception {
        long id = id("sport.executor");
        change(id, "sport", "Бас маман").andExpect(redirectedUrl("/ru/staff/people/" + id));
        assertThat(people.officer(id).roles()).isNotEmpty();
        assertThat(people.officer(id).position().kk()).isEqualTo("Бас маман");
        change(id, "nowhere", "Бас маман").andExpect(status().isUnprocessableContent());
        change(id, "tourism", "Бас маман").andExpect(status().is3xxRedirection());
        assertThat(people.officer(id)).satisfies(moved -> {
            assertThat(moved.body().value()).isEqualTo("tourism");
            assertThat(moved.roles()).isEmpty();
            assertThat(moved.reportsTo()).isEmpty();
        });
        assertThat(changes("OFFICER_CHANGED")).anyMatch(each -> each.matches(".*sport>.*tourism>"));
    }

    private ResultActions change(long id, String place, String position) throws Exception {
        return send(
                "admin",
                "/staff/people/" + id + "/change",
                "surname",
                "Төлегенов",
                "given",
                "Айдар",
                "body",
                place,
                "positionKk",
                position,
                "positionRu",
                "Главный специалист",
                "positionEn",
                "Chief specialist");
    }

    private List<String> changes(String deed) {
        return database.sql("SELECT prior || '>' || later || '>' || reason FROM people_audit WHERE deed = ?")
                .param(deed)
                .query((row, _) -> row.getString(1))
                .list();
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

    private ResultActions send(String login, String path, String... params) throws Exception {
        var request = post("/ru" + path).with(atWork.as(login)).with(FormToken.sent());
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return office.perform(request);
    }

    private long openAct(long officer) {
        return acts.open().stream()
                .filter(act -> act.officer() == officer)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long id(String login) {
        return people.withLogin(login).orElseThrow().id();
    }

    @Test
    void theListIsReadByPages() throws Exception {
        String first = office.perform(get("/ru/staff/people?state=IN_SERVICE").with(atWork.as("admin")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(first).contains("after=").contains("state=IN_SERVICE");
        String last = Jsoup.parse(first)
                .select("table")
                .getFirst()
                .select("tbody code")
                .eachText()
                .getLast();
        String second = office.perform(
                        get("/ru/staff/people?state=IN_SERVICE&after=" + last).with(atWork.as("admin")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(second).select("tbody code").eachText()).doesNotContain(last);
    }
}
