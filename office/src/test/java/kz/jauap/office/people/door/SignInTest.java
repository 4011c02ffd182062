package kz.jauap.office.people.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Objects;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.people.staff.OfficerTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class SignInTest {
    private final MockMvc office;
    private final AlmatyStaff staff;
    private final OfficerTable officers;
    private final Passwords passwords;
    private final MovableClock clock;

    @Autowired
    SignInTest(MockMvc office, AlmatyStaff staff, OfficerTable officers, Passwords passwords, MovableClock clock) {
        this.office = office;
        this.staff = staff;
        this.officers = officers;
        this.passwords = passwords;
        this.clock = clock;
    }

    @BeforeEach
    void employ() {
        staff.load();
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void anOfficialSignsInWithHisPasswordAndGetsAnotherSession() throws Exception {
        var before = new MockHttpSession();
        String planted = before.getId();
        var result = signIn("executor", AlmatyStaff.PASSWORD, before)
                .andExpect(redirectedUrl("/ru/staff"))
                .andReturn();
        HttpSession session = Objects.requireNonNull(result.getRequest().getSession(false));
        assertThat(session.getId()).isNotEqualTo(planted);
        var first = office.perform(get("/ru/staff").session((MockHttpSession) session))
                .andReturn()
                .getResponse();
        assertThat(first.getRedirectedUrl()).isNotEqualTo("/ru/staff/sign-in");
        assertThat(first.getStatus()).isIn(200, 302);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() throws Exception {
        signIn("executor2", "not the password", new MockHttpSession())
                .andExpect(redirectedUrl("/ru/staff/sign-in?wrong"));
        signIn("nobody.here", "not the password", new MockHttpSession())
                .andExpect(redirectedUrl("/ru/staff/sign-in?wrong"));
        signIn("Ә'; drop table people_officer; --", "x".repeat(5000), new MockHttpSession())
                .andExpect(redirectedUrl("/ru/staff/sign-in?wrong"));
    }

    @Test
    void whoGuessesOnHasToWaitAndMayComeBackLater() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn("medeu.executor", "guess " + i, new MockHttpSession())
                    .andExpect(redirectedUrl("/ru/staff/sign-in?wrong"));
        }
        signIn("medeu.executor", AlmatyStaff.PASSWORD, new MockHttpSession())
                .andExpect(redirectedUrl("/ru/staff/sign-in?wait"));
        clock.set(clock.instant().plus(Duration.ofMinutes(16)));
        signIn("medeu.executor", AlmatyStaff.PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/ru/staff"));
    }

    @Test
    void aFormWithoutItsTokenIsTurnedAway() throws Exception {
        office.perform(post("/ru/staff/sign-in").param("username", "executor").param("password", AlmatyStaff.PASSWORD))
                .andExpect(status().isForbidden());
    }

    @Test
    void staffPagesAskToSignInFirst() throws Exception {
        office.perform(get("/kk/staff/anything")).andExpect(redirectedUrl("/kk/staff/sign-in"));
        office.perform(get("/kk/staff/anything").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/kk/staff/sign-in"));
    }

    @Test
    void aSessionEndsWhenItsOfficialLeavesOrChangesThePasswordOrStaysTooLong() throws Exception {
        long id = officers.withLogin("turksib.executor").orElseThrow().id();

        var closed = session("turksib.executor");
        officers.setActive(id, false);
        expectSignedOut(closed);
        officers.setActive(id, true);

        var old = session("turksib.executor");
        passwords.set(id, AlmatyStaff.PASSWORD);
        expectSignedOut(old);

        var long12 = session("turksib.executor");
        clock.set(clock.instant().plus(Duration.ofHours(12)));
        expectSignedOut(long12);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var session = session("alatau.executor");
        office.perform(post("/en/staff/sign-out").session(session).with(FormToken.sent()))
                .andExpect(redirectedUrl("/en/staff/sign-in?left"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void onlyAdministratorsOpenTheListOfStaff() throws Exception {
        office.perform(get("/ru/staff/people").session(session("deputy"))).andExpect(status().isForbidden());
        office.perform(get("/ru/staff/audit").session(session("deputy"))).andExpect(status().isForbidden());
    }

    @Test
    void thePageSpeaksThreeLanguagesAndShowsNoAccountsOutsideTheDemonstration() throws Exception {
        office.perform(get("/kk/staff/sign-in")).andExpect(content().string(containsString("Қызметкерлердің кіруі")));
        office.perform(get("/ru/staff/sign-in")).andExpect(content().string(containsString("Вход для сотрудников")));
        office.perform(get("/en/staff/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Staff sign-in")))
                .andExpect(content().string(not(containsString(AlmatyStaff.PASSWORD))));
    }

    private void expectSignedOut(MockHttpSession session) throws Exception {
        office.perform(get("/ru/staff").session(session)).andExpect(redirectedUrl("/ru/staff/sign-in"));
    }

    private MockHttpSession session(String login) throws Exception {
        var result = signIn(login, AlmatyStaff.PASSWORD, new MockHttpSession())
                .andExpect(redirectedUrl("/ru/staff"))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    private ResultActions signIn(String login, String password, MockHttpSession session) throws Exception {
        return office.perform(post("/ru/staff/sign-in")
                .session(session)
                .param("username", login)
                .param("password", password)
                .with(FormToken.sent())
                .with(request -> {
                    request.setRequestedSessionIdValid(true);
                    return request;
                }));
    }
}
