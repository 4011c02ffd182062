package kz.jauap.office.registry.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What a queue is narrowed to is kept under a name and forgotten.
@OfficeTest
@Import(AtWork.class)
class QueuePagesTest extends SportsQueue {
    @Autowired
    QueuePagesTest(ApplicationContext context) {
        super(context);
    }

    private ResultActions sent(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(at.as("sport.head")).with(FormToken.sent());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return web.perform(request);
    }

    /// What the queue is narrowed to is what it shows and what it counts, and each condition can be taken away.
    @Test
    void isNarrowedByDistrict() throws Exception {
        String here = alias(about("medeu"));
        String elsewhere = alias(about("alatau"));
        Document narrowed = opened(QUEUE + "?district=medeu&kind=APPLICATION&nonsense=1&stage=NO_SUCH");
        List<String> cases = narrowed.select("form[action$=/queue/print] td a[href*=/staff/case/]")
                .eachAttr("href");
        assertThat(cases).anyMatch(href -> href.endsWith(here)).noneMatch(href -> href.endsWith(elsewhere));
        assertThat(narrowed.select("h1 .num").text()).isEqualTo(String.valueOf(cases.size()));
        assertThat(narrowed.select("select[name=district] option[selected]").val())
                .isEqualTo("medeu");
        assertThat(narrowed.select("a.chip").eachAttr("href"))
                .containsExactlyInAnyOrder(QUEUE + "?district=medeu", QUEUE + "?kind=APPLICATION");
        assertThat(opened(QUEUE + "?kind=APPLICATION").select("a[href$=" + elsewhere + "]"))
                .isNotEmpty();
        assertThat(opened(QUEUE + "?district=medeu&door=SOCIAL_NETWORK").select(".empty a, .empty"))
                .isNotEmpty();
    }

    @Test
    void isKeptUnderANameAndForgotten() throws Exception {
        about("medeu");
        sent(QUEUE + "/views", "name", "Медеу", "district", "medeu")
                .andExpect(redirectedUrl(QUEUE + "?district=medeu"));
        sent(QUEUE + "/views", "name", "Медеу", "district", "medeu").andExpect(status().isFound());
        assertThat(opened(QUEUE).select("nav .views a").eachText()).containsExactly("Вся очередь", "Медеу");
        assertThat(opened(QUEUE + "?district=medeu")
                        .select("nav .views a[aria-current]")
                        .text())
                .isEqualTo("Медеу");
        assertThat(page(web.perform(get(QUEUE).with(at.as("youth.head")))).select("nav .views"))
                .as("another's queue")
                .isEmpty();
        assertThat(sql.sql("select name from registry_view where query = 'district=medeu'")
                        .query((row, _) -> row.getString(1))
                        .list())
                .isNotEmpty()
                .noneMatch(name -> name.contains("Медеу"));
        Document mistaken = page(sent(QUEUE + "/views", "name", "медеу", "district", "alatau")
                .andExpect(status().isUnprocessableContent()));
        assertThat(mistaken.title()).startsWith("Ошибка:");
        assertThat(mistaken.select("#name-error").text()).contains("уже есть");
        assertThat(mistaken.select("input#name").val()).isEqualTo("медеу");
        String view = opened(QUEUE).select("button[name=view]").val();
        sent(QUEUE + "/views/forget", "view", view).andExpect(redirectedUrl(QUEUE));
        sent(QUEUE + "/views/forget", "view", view).andExpect(redirectedUrl(QUEUE));
        assertThat(opened(QUEUE).select("nav .views")).isEmpty();
    }

    @Test
    void isNotKeptWithoutANameNorWithoutAReasonNorWithoutEnd() throws Exception {
        for (String[] wrong :
                List.of(new String[] {"name", " ", "district", "medeu"}, new String[] {"name", "Всё"}, new String[] {
                    "name", "н".repeat(View.LONGEST + 1), "district", "medeu"
                })) {
            assertThat(page(sent(QUEUE + "/views", wrong).andExpect(status().isUnprocessableContent()))
                            .select("#name-error"))
                    .isNotEmpty();
        }
        long officer = town.officer("sport.head").id();
        for (int more = 0; more < View.MOST; more++) {
            sent(QUEUE + "/views", "name", "Вид " + more, "district", "medeu").andExpect(status().isFound());
        }
        sent(QUEUE + "/views", "name", "Ещё один", "district", "medeu").andExpect(status().isUnprocessableContent());
        assertThat(sql.sql("select count(*) from registry_view where officer = ?")
                        .param(officer)
                        .query(Integer.class)
                        .single())
                .isEqualTo(View.MOST);
        sql.sql("delete from registry_view where officer = ?").param(officer).update();
    }

    /// One mechanism keeps views of every list, each with its own; what was searched for is not kept.
    @Test
    void theJournalIsKeptUnderANameAsTheQueueIs() throws Exception {
        String journal = "/ru/staff/journal";
        sent(journal + "/views", "name", "Медеу", "district", "medeu", "late", "OVERDUE", "q", "Иванов")
                .andExpect(status().isFound());
        assertThat(opened(journal).select("nav .views a").eachText()).containsExactly("Весь журнал", "Медеу");
        assertThat(opened(journal).select("nav .views a").eachAttr("href"))
                .endsWith(journal + "?late=OVERDUE&district=medeu");
        assertThat(opened(QUEUE).select("nav .views")).as("the queue's").isEmpty();
        Document mistaken = page(
                sent(journal + "/views", "name", "", "district", "medeu").andExpect(status().isUnprocessableContent()));
        assertThat(mistaken.select("#name-error, a.chip")).hasSize(2);
        sent(
                        journal + "/views/forget",
                        "view",
                        opened(journal).select("button[name=view]").val())
                .andExpect(redirectedUrl(journal));
        assertThat(opened(journal).select("nav .views")).isEmpty();
    }
}
