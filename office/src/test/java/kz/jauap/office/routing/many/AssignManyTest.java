package kz.jauap.office.routing.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OfficeTest
@Import(AtWork.class)
class AssignManyTest extends WorkingTown {
    private static final String PAGE = "/ru/staff/queue/assign";

    @Autowired
    AssignManyTest(ApplicationContext context) {
        super(context);
    }

    private String alias(AppealId appeal) {
        return town.card(appeal).number().alias();
    }

    private List<String> opened(List<AppealId> cases) throws Exception {
        MockHttpServletRequestBuilder request = get(PAGE).with(at.as("registrar"));
        cases.forEach(each -> request.param("case", alias(each)));
        return page(web.perform(request).andExpect(status().isOk()))
                .select("input[name=case]")
                .eachAttr("value");
    }

    private ResultActions sent(String login, String executor, List<String> cases) throws Exception {
        MockHttpServletRequestBuilder request = post(PAGE).with(at.as(login)).with(FormToken.sent());
        request.param("executor", executor);
        cases.forEach(each -> request.param("case", each));
        return web.perform(request);
    }

    private static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private String id(String login) {
        return String.valueOf(town.officer(login).id());
    }

    /// Each case has an outcome of its own; what the law keeps from being given stays where it lies.
    @Test
    void goOneByOne() throws Exception {
        AppealId goes = town.paper("city");
        AppealId threat = town.threat("city");
        Document done = page(
                sent("registrar", id("executor"), opened(List.of(goes, threat))).andExpect(status().isOk()));
        assertThat(done.select(".check li")).hasSize(2);
        assertThat(done.select(".check li:has(.ok) a").attr("href")).endsWith(alias(goes));
        assertThat(done.select(".check li:has(.bad)").text()).contains("Не передано");
        assertThat(town.card(goes).executor())
                .isEqualTo(OptionalLong.of(town.officer("executor").id()));
        assertThat(town.card(threat).executor()).isEmpty();
    }

    @Test
    void areGivenOnceHoweverOftenTheyAreSent() throws Exception {
        AppealId appeal = town.paper("city");
        List<String> seen = opened(List.of(appeal));
        sent("registrar", id("executor"), seen).andExpect(status().isOk());
        Document again = page(sent("registrar", id("executor"), seen).andExpect(status().isOk()));
        assertThat(again.select(".check li:has(.ok)").text()).contains("Уже было у этого исполнителя");
        assertThat(town.entries(appeal)).hasSize(2);
    }

    @Test
    void areNotGivenOverSomethingTheHeadHasNotSeen() throws Exception {
        AppealId appeal = town.paper("city");
        List<String> seen = opened(List.of(appeal));
        sent("registrar", id("executor"), seen).andExpect(status().isOk());
        Document late = page(sent("registrar", id("executor2"), seen).andExpect(status().isOk()));
        assertThat(late.select(".check li:has(.bad)").text()).contains("Не передано");
        assertThat(town.card(appeal).executor())
                .isEqualTo(OptionalLong.of(town.officer("executor").id()));
    }

    @Test
    void sayWhatIsMissing() throws Exception {
        AppealId appeal = town.paper("city");
        Document mistaken = page(sent("registrar", "", List.of()).andExpect(status().isUnprocessableContent()));
        assertThat(mistaken.select(".summary a").eachAttr("href")).containsExactly("#case", "#executor");
        sent("registrar", id("energy.executor"), opened(List.of(appeal))).andExpect(status().isUnprocessableContent());
        assertThat(town.card(appeal).executor()).isEmpty();
    }

    @Test
    void areTheHeadsAlone() throws Exception {
        AppealId appeal = town.paper("city");
        sent("executor", id("executor"), opened(List.of(appeal))).andExpect(status().isForbidden());
        sent("controller", id("executor"), opened(List.of(appeal))).andExpect(status().isForbidden());
        assertThat(town.card(appeal).executor()).isEmpty();
    }
}
