package kz.jauap.office.statistics.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/// Whoever narrows the public figures is told nothing that the whole data and the cross tables do not tell.
@OfficeTest(properties = "jauap.test-office=narrowed-figures")
@Import(AtWork.class)
class NarrowedFiguresTest extends WorkingTown {
    private static final AtomicInteger MONTHS = new AtomicInteger();

    /// Another for each test, since what was counted a moment ago is not counted anew.
    private final String month = "2029-0" + MONTHS.incrementAndGet();

    private final String data = "/en/statistics/data.csv?period=" + month;

    @Autowired
    NarrowedFiguresTest(ApplicationContext context) {
        super(context);
    }

    @Override
    protected String begins() {
        return month + "-14T10:00:00";
    }

    private String read(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\uFEFF", "");
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(read("/en/statistics?period=" + month + query));
    }

    private void came(int count, String topic, String district) {
        IntStream.range(0, count)
                .forEach(_ -> town.about("roads", Optional.of(topic), Optional.of(district), "Жол шұңқыр"));
    }

    private static List<String> cells(String line) {
        return List.of(line.replaceAll("\"[^\"]*\"", "x").split(",", -1));
    }

    /// The names of a chart with their counts.
    private static List<String> drawn(Document page, String chart) {
        return page.select("[aria-labelledby=" + chart + "] tbody tr").stream()
                .map(row -> row.select("th").text() + "," + row.select("td.num").text())
                .toList();
    }

    private static List<String> told(String csv, String value) {
        List<List<String>> rows = csv.lines().map(NarrowedFiguresTest::cells).toList();
        int column = rows.getFirst().indexOf(value);
        return rows.stream()
                .skip(1)
                .filter(row ->
                        !row.getFirst().equals("Total") && row.get(column).matches("[1-9]\\d*"))
                .map(row -> row.getFirst() + "," + row.get(column))
                .toList();
    }

    @Test
    void aDistrictIsToldWhatItsLineTells() throws Exception {
        came(12, "roads", "bostandyk");
        came(6, "greenery", "bostandyk");
        came(3, "land", "bostandyk");
        came(7, "roads", "medeu");
        came(2, "greenery", "alatau");
        came(10, "roads", "auezov");
        came(10, "greenery", "auezov");
        town.question("city");

        String all = read(data);
        List<String> districts = new ArrayList<>();
        for (Element option : page("").select("select[name=of] option[value~=^(DISTRICT|BODY)]")) {
            String of = option.val();
            String line = of.replace('.', ',') + ",";
            for (String weight : List.of("OFFICIAL", "INFORMAL")) {
                String narrowed = read(data + "&weight=" + weight + "&of=" + of);
                assertThat(narrowed.lines()).as("%s %s", of, weight).hasSize(2);
                String key = month + "," + weight + "," + line;
                String own = narrowed.lines().skip(1).findFirst().orElseThrow();
                assertThat(own).startsWith(key);
                all.lines()
                        .filter(each -> each.startsWith(key))
                        .forEach(each -> assertThat(own).isEqualTo(each));
                if (weight.equals("OFFICIAL")) {
                    String received = cells(own).get(4);
                    Document shown = page("&weight=OFFICIAL&of=" + of);
                    assertThat(shown.select("#official ~ .kpis .kpi:first-child b")
                                    .text())
                            .as(of)
                            .isEqualTo(received.isEmpty() ? "–not told: too few" : received);
                    assertThat(shown.select("#informal, #months, #districts")).isEmpty();
                    districts.add(of + ":" + received);
                }
            }
        }
        assertThat(districts).contains("DISTRICT.bostandyk:21", "DISTRICT.medeu:", "DISTRICT.alatau:", "BODY.roads:50");

        Document bostandyk = page("&of=DISTRICT.bostandyk");
        for (String cut : List.of("TOPIC", "CHANNEL")) {
            String cross = read("/en/statistics/cross.csv?across=DISTRICT&figure=RECEIVED&cut=" + cut
                    + "&weight=OFFICIAL&period=" + month);
            assertThat(drawn(bostandyk, cut.toLowerCase(Locale.ROOT) + "-OFFICIAL"))
                    .as(cut)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(told(cross, "Bostandyk district"));
        }
        assertThat(drawn(bostandyk, "topic-OFFICIAL")).anyMatch(each -> each.endsWith(",12"));
        assertThat(bostandyk.select("[aria-labelledby=topic-OFFICIAL] details li"))
                .as("the three, and what would tell them")
                .hasSizeGreaterThan(1);
        assertThat(bostandyk.select("a[href*='data.csv']").attr("href")).endsWith("&of=DISTRICT.bostandyk");
    }

    @Test
    void aClassIsShownAloneAndCarriedIntoTheData() throws Exception {
        came(6, "roads", "medeu");
        IntStream.range(0, 5).forEach(_ -> town.question("city"));
        Document informal = page("&weight=INFORMAL");
        assertThat(informal.select("#official")).isEmpty();
        assertThat(informal.select("#informal ~ .kpis .kpi").eachText())
                .anyMatch(kpi -> kpi.startsWith("0% Unanswered"));
        assertThat(informal.select("select[name=map] option").eachAttr("value")).contains("UNANSWERED_SHARE");
        assertThat(informal.select("form.filters").attr("method")).as("GET").isEmpty();
        String csv = read(data + "&weight=INFORMAL");
        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith(month + ",INFORMAL,"));
        assertThat(read("/en/statistics/data.json?weight=INFORMAL&of=BODY.city&period=" + month))
                .contains("INFORMAL", "satisfied_percent", "unanswered_percent")
                .doesNotContain("OFFICIAL", "TOTAL");
        for (String wrong : List.of("&weight=NONE", "&of=DISTRICT.nowhere", "&of=TOPIC.roads")) {
            web.perform(get(data + wrong)).andExpect(status().isBadRequest());
            assertThat(page(wrong).select("#official, #informal")).hasSize(2);
        }
    }

    /// By a table of results and by how many were satisfied, what the table leaves out could be found.
    @Test
    void nothingIsDividedByTheResult() throws Exception {
        came(5, "roads", "medeu");
        Stream<String> divisions =
                read(data).lines().skip(1).map(line -> cells(line).get(2));
        assertThat(divisions.collect(Collectors.toSet()))
                .contains("TOPIC", "DISTRICT")
                .doesNotContain("RESULT");
        for (String asked : List.of("cut=RESULT&across=DISTRICT", "cut=DISTRICT&across=RESULT", "cut=DISTRICT")) {
            Document cross = Jsoup.parse(read("/en/statistics/cross?period=" + month + "&" + asked));
            assertThat(cross.select("option[value=RESULT]")).isEmpty();
            assertThat(cross.select("table th").eachText())
                    .as(asked)
                    .noneMatch(name -> name.contains("Result") || name.equals("Open"));
        }
    }
}
