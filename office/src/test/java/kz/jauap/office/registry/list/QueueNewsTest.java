package kz.jauap.office.registry.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Assigning;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What an open queue tells of whatever has come since, and how far it is printed.
@OfficeTest
@Import(AtWork.class)
class QueueNewsTest extends SportsQueue {
    @Autowired
    QueueNewsTest(ApplicationContext context) {
        super(context);
    }

    private Document news(String login, String address) throws Exception {
        return page(web.perform(get(address).with(at.as(login))).andExpect(status().isOk()));
    }

    /// An open page is told what has come since, each time something has, and nothing else.
    @Test
    void tellsWhatHasComeSinceItWasOpened() throws Exception {
        String address = opened(QUEUE + "?district=medeu").select("#news").attr("hx-get");
        assertThat(address).startsWith(QUEUE + "/news?since=2026-11-23T").endsWith("&district=medeu");
        web.perform(get(address).with(at.as("sport.head"))).andExpect(status().isNoContent());
        town.at("2026-11-23T10:20:00");
        about("alatau");
        web.perform(get(address).with(at.as("sport.head"))).andExpect(status().isNoContent());
        about("medeu");
        about("medeu");
        Document told = news("sport.head", address);
        assertThat(told.select("a").text()).contains("2 новых");
        assertThat(told.select("a").attr("href")).isEqualTo(QUEUE + "?district=medeu");
        web.perform(get(address + "&told=2").with(at.as("sport.head"))).andExpect(status().isNoContent());
        web.perform(get(QUEUE + "/news?since=yesterday").with(at.as("sport.head")))
                .andExpect(status().isBadRequest());
    }

    /// Into an executor's queue comes what is given to him.
    @Test
    void tellsAnExecutorWhatHeWasGiven(@Autowired Assigning assigning) throws Exception {
        String address = page(web.perform(get(QUEUE).with(at.as("almaly.executor"))))
                .select("#news")
                .attr("hx-get");
        town.at("2026-11-23T10:20:00");
        AppealId given = town.paper("almaly");
        web.perform(get(address).with(at.as("almaly.executor"))).andExpect(status().isNoContent());
        assigning.assign(
                town.hand("almaly.head", given), town.officer("almaly.executor").id(), "");
        assertThat(news("almaly.executor", address).select("a").text()).contains("1 новое");
    }

    @Test
    void isPrintedAsFarAsItWasTicked() throws Exception {
        String one = alias(about("medeu"));
        String other = alias(about("medeu"));
        String foreign = alias(town.paper("city"));
        Document all = opened(QUEUE + "/print?district=medeu");
        assertThat(all.select("td a").eachAttr("href"))
                .anyMatch(href -> href.endsWith(one))
                .anyMatch(href -> href.endsWith(other));
        Document ticked = opened(QUEUE + "/print?case=" + one + "&case=" + foreign);
        assertThat(ticked.select("td a").eachAttr("href")).containsExactly("/ru/staff/case/" + one);
        assertThat(ticked.select("main .cap").text()).contains("Отмеченные");
    }
}
