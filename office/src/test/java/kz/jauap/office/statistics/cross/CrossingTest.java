package kz.jauap.office.statistics.cross;

import static kz.jauap.office.guide.Rule.G4_5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.Question;
import kz.jauap.office.statistics.report.Reports;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// Every sum of a cross table is what the report divided once says.
@OfficeTest
@Import(AtWork.class)
class CrossingTest {
    private final Crossing crossing;
    private final Reports reports;
    private final Organisation organisation;
    private final MovableClock clock;
    private final MockMvc office;
    private final AtWork at;
    private final Town town;

    @Autowired
    CrossingTest(ApplicationContext context, MovableClock clock, MockMvc office, AtWork at) {
        this.crossing = context.getBean(Crossing.class);
        this.reports = context.getBean(Reports.class);
        this.organisation = context.getBean(Organisation.class);
        this.clock = clock;
        this.office = office;
        this.at = at;
        this.town = Town.in(context);
    }

    @BeforeEach
    void several() {
        town.at("2026-11-23T10:00:00");
        for (int each = 0; each < 6; each++) {
            town.about("roads", Optional.of("roads"), Optional.of("medeu"), "Жол шұңқыр");
        }
        town.about("land", Optional.of("land"), Optional.of("alatau"), "Жер телімі");
        town.question("city");
        town.at("2026-11-27T10:00:00");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private Period year() {
        return Period.year(LocalDate.now(clock).getYear());
    }

    private Question official() {
        Set<BodyId> all = organisation.bodies().stream().map(Body::id).collect(Collectors.toSet());
        return new Question(year(), clock.instant(), all, Weight.OFFICIAL);
    }

    @Proves(G4_5)
    @Test
    void everyTwoDivisionsAgreeWithEachAlone() {
        Question question = official();
        for (Cut down : Cut.values()) {
            Map<String, Figures> alone = reports.divided(question, down);
            for (Cut across : Cut.values()) {
                for (Figure figure : Crossing.FIGURES) {
                    Cross cross = crossing.of(question, down, across, figure);
                    alone.forEach((value, figures) -> assertThat((double) cross.count(new Cross.Pair(value, Cross.ALL)))
                            .as("%s × %s, %s of %s", down, across, figure, value)
                            .isEqualTo(figure.of(figures).orElseThrow()));
                }
            }
        }
    }

    @Test
    void whatIsTakenAlongIsWhatIsShown() throws Exception {
        String asked = "?period=" + year().code() + "&cut=TOPIC&across=DISTRICT&figure=RECEIVED";
        for (String lang : new String[] {"kk", "ru", "en"}) {
            office.perform(get("/" + lang + "/staff/reports/cross" + asked).with(at.as("controller")))
                    .andExpect(status().isOk());
        }
        String csv = office.perform(get("/ru/staff/reports/cross.csv" + asked).with(at.as("controller")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String sum = csv.lines().reduce((_, last) -> last).orElseThrow();
        assertThat(sum)
                .startsWith("Всего,")
                .endsWith("," + reports.total(official()).received());
        office.perform(get("/ru/staff/reports/cross.xlsx" + asked).with(at.as("controller")))
                .andExpect(content()
                        .contentTypeCompatibleWith(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        try (var paper = Loader.loadPDF(
                office.perform(get("/ru/staff/reports/cross.pdf" + asked).with(at.as("controller")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())) {
            assertThat(paper.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(paper.getPage(0).getMediaBox().getHeight());
            String printed = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(printed).contains("1 / " + paper.getNumberOfPages(), "Гончаров");
            csv.lines()
                    .skip(1)
                    .forEach(line -> assertThat(printed)
                            .contains(line.replaceAll("\"", "").replace(",", " ")));
        }
        office.perform(get("/ru/staff/corrections/table.xlsx").with(at.as("controller")))
                .andExpect(content()
                        .contentTypeCompatibleWith(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        office.perform(get("/ru/staff/reports/cross").with(at.as("executor"))).andExpect(status().isForbidden());
        office.perform(get("/ru/staff/reports/cross?cut=X&across=Y&figure=IN_TIME&period=9999")
                        .with(at.as("controller")))
                .andExpect(status().isOk());
    }

    /// Nobody is told a number that could be one of few.
    @Test
    void everybodyIsToldNoSmallCount() throws Exception {
        for (String lang : new String[] {"kk", "ru", "en"}) {
            office.perform(get("/" + lang + "/statistics/cross")).andExpect(status().isOk());
        }
        String csv = office.perform(get("/ru/statistics/cross.csv?cut=TOPIC&across=CHANNEL&period=" + year().code()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Stream<String> cells = csv.lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1))
                        .skip(1))
                .filter(cell -> cell.matches("\\d+"));
        assertThat(cells.map(Integer::valueOf)).isNotEmpty().allMatch(count -> count == 0 || count >= 5);
    }
}
