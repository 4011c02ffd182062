package kz.jauap.office.people.admin;

import static kz.jauap.office.guide.Point.U38;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// The pages of the staff: names in their order, officials blocked, moved, closed and let in again.
@OfficeTest
@Import(AtWork.class)
class StaffPagesTest extends StaffOffice {
    @Autowired
    StaffPagesTest(ApplicationContext context) {
        super(context);
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

    private List<String> changes(String deed) {
        return database.sql("SELECT prior || '>' || later || '>' || reason FROM people_audit WHERE deed = ?")
                .param(deed)
                .query((row, _) -> row.getString(1))
                .list();
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
