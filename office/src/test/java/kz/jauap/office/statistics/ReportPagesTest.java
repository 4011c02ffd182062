package kz.jauap.office.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@OfficeTest(properties = "jauap.notice.every=P2D")
@Import(AtWork.class)
class ReportPagesTest extends WorkingTown {
    @Autowired
    ReportPagesTest(ApplicationContext context) {
        super(context);
    }

    @Override
    protected String begins() {
        return "2028-04-15T10:00:00";
    }

    @Test
    void theControllerAsksAndTheExecutorMayNot() throws Exception {
        town.paper("energy");
        for (String lang : new String[] {"kk", "ru", "en"}) {
            forms.opened("controller", "/" + lang + "/staff/reports?period=2028-04")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("period=2028-04&amp;weight=OFFICIAL&amp;cut=BODY")));
        }
        forms.opened("executor", "/ru/staff/reports").andExpect(status().isForbidden());
        forms.opened("executor", "/ru/staff/reports/table.csv").andExpect(status().isForbidden());
        forms.opened("registrar", "/ru/staff/reports/table.xlsx").andExpect(status().isForbidden());
    }

    @Test
    void aHeadCountsOnlyHisOwnBody() throws Exception {
        town.paper("energy");
        String seen = forms.opened("roads.head", "/en/staff/reports/table.csv?period=2028-04")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(seen).doesNotContain("nergy").startsWith("\uFEFFBody,Open at the start,Received");
        String all = forms.opened("controller", "/en/staff/reports/table.csv?period=2028-04")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(all).contains("nergy");
    }

    /// What is taken along as a table, as a workbook and on paper is one and the same, a sixteenth too.
    @Test
    void everyFormOfAReportHasTheSameFigures() throws Exception {
        town.paper("roads");
        town.at("2028-06-15T10:00:00");
        for (int i = 0; i < 15; i++) {
            town.paper("roads");
        }
        String asked = "?period=2028-06&cut=CHANNEL&body=roads";
        List<List<String>> table = new String(taken("/kk/staff/reports/table.csv" + asked), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        assertThat(table.getLast()).contains("Барлығы", "6.2");
        List<List<String>> book = rows(taken("/kk/staff/reports/table.xlsx" + asked));
        assertThat(book.subList(book.size() - table.size() + 1, book.size()))
                .isEqualTo(table.subList(1, table.size()).stream()
                        .map(row -> row.stream()
                                .skip(1)
                                .filter(cell -> !cell.isEmpty())
                                .toList())
                        .toList());
        try (var paper = Loader.loadPDF(taken("/kk/staff/reports/table.pdf" + asked))) {
            String printed = new PDFTextStripper().getText(paper).replaceAll("[\\s–]+", " ");
            for (List<String> row : table.subList(1, table.size())) {
                int half = row.size() / 2;
                assertThat(printed)
                        .as("both halves of %s", row)
                        .contains(told(row.subList(1, 1 + half)), told(row.subList(1 + half, row.size())));
            }
        }
    }

    /// Two files of one month, as of then and as of now, are not taken for each other.
    @Test
    void aFileAsOfAPastDaySaysSo() throws Exception {
        String asked = "/ru/staff/reports/table.xlsx?cut=KIND&known=14.04.2028";
        forms.opened("controller", asked)
                .andExpect(header().string("Content-Disposition", containsString("-kind-known-2028-04-14.xlsx")));
        assertThat(part(taken(asked), "sharedStrings.xml").text()).contains("По данным на 14 апреля 2028");
    }

    private static String told(List<String> cells) {
        return " "
                + String.join(
                                " ",
                                cells.stream().filter(cell -> !cell.isEmpty()).toList())
                        .replace('.', ',')
                + " ";
    }

    private byte[] taken(String path) throws Exception {
        return forms.opened("controller", path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /// The numbers in each row of a workbook's only sheet, written as a table writes them.
    private static List<List<String>> rows(byte[] book) throws IOException {
        return part(book, "sheet1.xml").select("row").stream()
                .map(row -> row.select("c:not([t=s]) > v").stream()
                        .map(cell -> cell.text().replaceFirst("\\.0$", ""))
                        .toList())
                .toList();
    }

    private static Document part(byte[] book, String name) throws IOException {
        Path kept = Files.createTempFile("report", ".xlsx");
        Files.write(kept, book);
        try (var zip = new ZipFile(kept.toFile())) {
            ZipEntry only = zip.stream()
                    .filter(each -> each.getName().endsWith(name))
                    .findFirst()
                    .orElseThrow();
            byte[] read = zip.getInputStream(only).readAllBytes();
            return Jsoup.parse(new String(read, StandardCharsets.UTF_8), "", Parser.xmlParser());
        } finally {
            Files.delete(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?period=2026-13&cut=NOTHING&weight=&known=yesterday&body=../..",
                "?period=999999999&known=9999-12-31",
                "?known=-999999999-01-01",
                "?period=%00",
                "?period=2028-04&period=2026"
            })
    void whatMakesNoSenseIsTheUsualReport(String asked) throws Exception {
        int answered = forms.opened("controller", "/ru/staff/reports" + asked)
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(answered).isIn(200, 400);
    }

    @Test
    void smallCountsArePublishedForNobody() throws Exception {
        for (int i = 0; i < 4; i++) {
            town.question("medeu");
        }
        web.perform(get("/en/statistics/data.json").param("period", "2028-04"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.division=='BODY' && @.value=='medeu' && @.received==null)]")
                        .isNotEmpty());
        town.question("medeu");
        town.at("2028-04-15T10:06:00");
        web.perform(get("/en/statistics/data.json").param("period", "2028-04"))
                .andExpect(jsonPath("$[?(@.division=='BODY' && @.value=='medeu')].received")
                        .value(5));
        web.perform(get("/en/statistics/data.csv").param("period", "2028-04"))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("2028-04,INFORMAL,BODY,medeu,5,0,0,0,0,5,0,0,0,,0,0,,0,,,")));
        web.perform(get("/en/statistics/data.csv").param("period", "last year")).andExpect(status().isBadRequest());
        for (String lang : new String[] {"kk", "ru", "en"}) {
            web.perform(get("/" + lang + "/statistics").param("period", "2028-04"))
                    .andExpect(status().isOk());
        }
    }
}
