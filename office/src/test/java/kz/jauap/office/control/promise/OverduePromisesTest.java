package kz.jauap.office.control.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import java.util.stream.IntStream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What stands above the queue of those to whom overdue promises come back.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class OverduePromisesTest extends TownWithPromises {
    @Autowired
    OverduePromisesTest(ApplicationContext context) {
        super(context);
    }

    private static String measure(int number) {
        return "Құдық-" + (100 + number) + " %02d.12.2026 дейін жабылады".formatted(number);
    }

    @Test
    void theTenOldestAreShownToTheHeadAndTheOwnerAndTheOthersCounted() throws Exception {
        answered(
                "almaly",
                IntStream.rangeClosed(1, 11)
                        .mapToObj(OverduePromisesTest::measure)
                        .toArray(String[]::new));
        town.at("2026-12-12T00:00:01");
        for (String login : List.of("almaly.head", "almaly.deputy", "almaly.executor")) {
            var above = aboveTheQueue(login);
            assertThat(above.select("tbody tr")).as(login).hasSize(10);
            assertThat(above.select("h2 .num").text()).isEqualTo("11");
            assertThat(above.text()).contains(measure(1), measure(10)).doesNotContain(measure(11));
            assertThat(above.select("a[href=/ru/staff/promises]").text()).contains("10 из 11");
            forms.opened(login, "/ru/staff/promises").andExpect(content().string(containsString(measure(11))));
        }
        for (String login : List.of("almaly.executor2", "almaly.registrar", "controller")) {
            assertThat(aboveTheQueue(login)).as(login).isEmpty();
        }
    }

    @Test
    void whereAllAreShownNothingLeadsOn() throws Exception {
        answered("traffic", measure(1), measure(2));
        town.at("2026-12-02T00:00:01");
        assertThat(aboveTheQueue("traffic.head").text()).contains(measure(1)).doesNotContain(measure(2));
        town.at("2026-12-03T00:00:01");
        var above = aboveTheQueue("traffic.head");
        assertThat(above.select("tbody tr")).hasSize(2);
        assertThat(above.select("a[href=/ru/staff/promises]")).isEmpty();
    }
}
