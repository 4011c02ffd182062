package kz.jauap.office.statistics.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What everybody is told of a month is the same on the page, on its map, in the data and in the cross tables.
@OfficeTest(properties = "jauap.test-office=open-figures")
@Import(AtWork.class)
class OpenFiguresTest extends WorkingTown {
    private static final String MONTH = "2029-03";

    @Autowired
    OpenFiguresTest(ApplicationContext context) {
        super(context);
    }

    @Override
    protected String begins() {
        return MONTH + "-14T10:00:00";
    }

    private String read(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void came(int count, String district) {
        IntStream.range(0, count)
                .forEach(_ -> town.about("roads", Optional.of("roads"), Optional.of(district), "Жол шұңқыр"));
    }

    /// A line of the data by the names of its columns.
    private Map<String, String> line(String weight, String division, String value) throws Exception {
        List<List<String>> rows = read("/en/statistics/data.csv?period=" + MONTH)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        List<String> row = rows.stream()
                .filter(each -> each.subList(1, 4).equals(List.of(weight, division, value)))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, row.size())
                .boxed()
                .collect(Collectors.toMap(at -> rows.getFirst().get(at), row::get));
    }

    @Test
    void aMonthIsToldAlikeEverywhere() throws Exception {
        came(12, "bostandyk");
        came(7, "medeu");
        came(2, "alatau");
        assertThat(line("OFFICIAL", "DISTRICT", "bostandyk"))
                .containsEntry("received", "12")
                .containsEntry("answered", "0")
                .containsEntry("name", "Bostandyk district");
        assertThat(line("OFFICIAL", "DISTRICT", "alatau"))
                .as("few")
                .containsEntry("received", "")
                .containsEntry("in_work", "")
                .containsEntry("redirected_percent", "");
        assertThat(line("OFFICIAL", "DISTRICT", "medeu"))
                .as("lest the few be found by subtraction from all")
                .containsEntry("received", "");
        assertThat(line("OFFICIAL", "TOTAL", ""))
                .containsEntry("received", "21")
                .containsEntry("in_work", "21")
                .containsEntry("extended_percent", "0");

        Document page = Jsoup.parse(read("/en/statistics?map=RECEIVED&period=" + MONTH));
        assertThat(drawn(page))
                .containsEntry("Bostandyk", "12")
                .containsEntry("Alatau", "–")
                .containsEntry("Medeu", "–");
        assertThat(page.select(".area__gap[d]")).hasSize(2);
        assertThat(page.select("[aria-labelledby=districts] tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Bostandyk district 12"))
                .anyMatch(row -> row.startsWith("Alatau district –not told"));
        assertThat(page.select("[aria-labelledby=official] .kpi").eachText()).contains("0% Extended 0 of 21 in work");
        for (String map : List.of("IN_TIME", "MEDIAN_DAYS", "SENT_ON_SHARE", "NOTHING", "")) {
            for (String lang : List.of("kk", "ru", "en")) {
                read("/" + lang + "/statistics?period=" + MONTH + "&map=" + map);
            }
        }
        String crossed = read("/en/statistics/cross.csv?cut=DISTRICT&across=CHANNEL&figure=RECEIVED&period=" + MONTH);
        assertThat(crossed.lines().filter(line -> line.startsWith("Medeu") || line.startsWith("Alatau")))
                .hasSize(2)
                .allMatch(line -> line.endsWith(","));
    }

    private static Map<String, String> drawn(Document page) {
        return page.select("text.area__name").stream()
                .collect(Collectors.toMap(
                        Element::text,
                        name -> Optional.ofNullable(name.nextElementSibling())
                                .map(Element::text)
                                .orElse("")));
    }

    @Test
    void theDictionarySaysEveryColumn() throws Exception {
        List<String> head = List.of(read("/ru/statistics/data.csv?period=" + MONTH)
                .replace("\uFEFF", "")
                .lines()
                .findFirst()
                .orElseThrow()
                .split(",", -1));
        for (String lang : List.of("kk", "ru", "en")) {
            Document page = Jsoup.parse(read("/" + lang + "/statistics/dictionary"));
            assertThat(page.select("tbody th code").eachText()).isEqualTo(head);
        }
    }
}
