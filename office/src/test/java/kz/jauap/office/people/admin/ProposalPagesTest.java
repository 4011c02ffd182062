package kz.jauap.office.people.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What administrators propose to each other, as it stands on their pages.
@OfficeTest
@Import(AtWork.class)
class ProposalPagesTest extends StaffOffice {
    @Autowired
    ProposalPagesTest(ApplicationContext context) {
        super(context);
    }

    private Document page(String login, String path) throws Exception {
        return Jsoup.parse(office.perform(get("/ru" + path).with(atWork.as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static List<String> decisions(Document page, long act) {
        return page.select("form[action$=/acts/" + act + "] button").eachAttr("value");
    }

    @Test
    void aProposalStandsOnItsOfficialsPageAndNobodyIsOfferedToConfirmHisOwn() throws Exception {
        long id = id("culture.executor");
        String path = "/staff/people/" + id;
        send("admin", path + "/role", "role", "CONTROLLER").andExpect(redirectedUrl("/ru" + path));
        long act = acts.open().getLast().id();
        for (String where : List.of(path, "/staff/people")) {
            assertThat(decisions(page("admin", where), act)).as(where).containsExactly("refuse");
            assertThat(decisions(page("admin2", where), act)).as(where).containsExactly("approve", "refuse");
        }
        assertThat(page("admin", path).text()).contains("назначить роль «Контролёр»", "Отозвать");
        send("admin2", "/staff/people/acts/" + act, "decision", "approve");
        assertThat(people.officer(id).has(Role.CONTROLLER)).isTrue();
        assertThat(page("admin", path).text()).doesNotContain("назначить роль «Контролёр»");
    }

    @Test
    void daysThatCannotBeReadOrAreWrongStayAsTheyWereTyped() throws Exception {
        long id = id("culture.head");
        String standsIn = String.valueOf(id("culture.executor"));
        String path = "/staff/people/" + id + "/substitute";
        Document unread = Jsoup.parse(send("admin", path, "standsIn", standsIn, "since", "32.13.2026", "until", "")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(unread.select("#since").attr("value")).isEqualTo("32.13.2026");
        assertThat(unread.select("#standsIn option[selected]").attr("value")).isEqualTo(standsIn);
        assertThat(unread.select("#since-error, #until-error")).hasSize(2);
        Document backwards =
                Jsoup.parse(send("admin", path, "standsIn", standsIn, "since", "05.12.2099", "until", "01.12.2099")
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(backwards.select("#until").attr("value")).isEqualTo("01.12.2099");
        assertThat(backwards.select("#until-error").text()).contains("Проверьте");
        assertThat(backwards.select("#standsIn-error")).isEmpty();
    }

    @Test
    void whoCannotStandInIsToldAtHisName() throws Exception {
        long id = id("culture.head");
        for (String login : List.of("tourism.executor", "culture.head")) {
            String path = "/staff/people/" + id + "/substitute";
            String standsIn = String.valueOf(id(login));
            Document other =
                    Jsoup.parse(send("admin", path, "standsIn", standsIn, "since", "01.12.2099", "until", "05.12.2099")
                            .andExpect(status().isUnprocessableContent())
                            .andReturn()
                            .getResponse()
                            .getContentAsString());
            assertThat(other.select("#standsIn-error").text()).as(login).contains("в этом же органе");
            assertThat(other.select("#since-error, #until-error")).as(login).isEmpty();
        }
    }
}
