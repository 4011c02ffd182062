package kz.jauap.office.registry.list.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.export.Second;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Qualification;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Qualifying;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OfficeTest
@Import(AtWork.class)
class JournalFilesTest extends WorkingTown {
    private static final String JOURNAL = "/ru/staff/journal";

    private final Qualifying qualifying;
    private final ApplicationContext context;
    private final JdbcClient sql;

    @Autowired
    JournalFilesTest(ApplicationContext context, Qualifying qualifying, JdbcClient sql) {
        super(context);
        this.qualifying = qualifying;
        this.context = context;
        this.sql = sql;
    }

    private byte[] exported(String login, String path) throws Exception {
        Second.lets(context, login, "controller", path);
        return taken(login, path);
    }

    private byte[] taken(String login, String path) throws Exception {
        return web.perform(get(URI.create(path)).with(at.as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private Document opened(String path) throws Exception {
        return Jsoup.parse(new String(taken("youth.head", path), StandardCharsets.UTF_8));
    }

    private void choose(String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(JOURNAL + "/columns").with(at.as("youth.head")).with(FormToken.sent());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        web.perform(request).andExpect(redirectedUrl(JOURNAL + "?stage=REGISTERED"));
    }

    private AppealId about(String district) {
        return town.about("youth", Optional.of("road-repair"), Optional.of(district), "Қоғамдық орталық жабық");
    }

    private String number(AppealId appeal) {
        return town.card(appeal).number().text();
    }

    private static String sheet(byte[] xlsx) throws IOException {
        Path file = Files.createTempFile("journal", ".xlsx");
        Files.write(file, xlsx);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(each -> each.getName().endsWith(".xml")).toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return Parser.unescapeEntities(text.toString(), false);
    }

    @Test
    void takeAlongWhatTheJournalIsNarrowedTo() throws Exception {
        String here = number(about("medeu"));
        String elsewhere = number(about("alatau"));
        String foreign = number(town.paper("energy"));
        String sheet = sheet(exported("youth.head", JOURNAL + "/table.xlsx?district=medeu"));
        assertThat(sheet).contains(here, "Результат").doesNotContain(elsewhere).doesNotContain(foreign);
        try (PDDocument pdf = Loader.loadPDF(exported("youth.head", JOURNAL + "/table.pdf?district=medeu"))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains(here)
                    .doesNotContain(elsewhere);
        }
    }

    @Test
    void areWrittenDownWithoutWhatWasSearchedFor() throws Exception {
        exported("youth.head", JOURNAL + "/table.xlsx?district=medeu&q=%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2");
        assertThat(sql.sql("select subject from people_audit where deed = 'EXPORTED' and officer = ?")
                        .param(town.officer("youth.head").id())
                        .query((row, _) -> row.getString(1))
                        .list())
                .contains("journal.xlsx district=medeu")
                .noneMatch(subject -> subject.contains("Иванов"));
    }

    @Test
    void areNotForThoseWhoOnlyConsider() throws Exception {
        for (String form : List.of("xlsx", "pdf")) {
            web.perform(get(JOURNAL + "/table." + form).with(at.as("executor"))).andExpect(status().isForbidden());
        }
    }

    @Test
    void theColumnsAreRememberedForEachOfficial() throws Exception {
        about("medeu");
        choose("stage", "REGISTERED", "column", "EXECUTOR", "column", "TOPIC", "column", "NO_SUCH");
        assertThat(opened(JOURNAL).select("thead th").eachText())
                .containsExactly("Суть, номер, заявитель", "Тема", "Исполнитель");
        assertThat(sheet(exported("youth.head", JOURNAL + "/table.xlsx")))
                .contains("Исполнитель")
                .doesNotContain("Результат");
        choose("stage", "REGISTERED", "usual", "yes");
        assertThat(opened(JOURNAL).select("thead th").eachText()).contains("Результат", "Ответ дан");
    }

    @Test
    void everyChosenColumnStandsOnPaper() throws Exception {
        about("medeu");
        choose(Stream.concat(
                        Stream.of("stage", "REGISTERED"),
                        Stream.of(Column.values()).flatMap(each -> Stream.of("column", each.name())))
                .toArray(String[]::new));
        List<String> columns = opened(JOURNAL).select("thead th").eachText();
        assertThat(columns).hasSize(1 + Column.values().length);
        try (PDDocument pdf = Loader.loadPDF(exported("youth.head", JOURNAL + "/table.pdf?district=medeu"))) {
            String printed = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(columns.stream().skip(1))
                    .allSatisfy(column -> assertThat(printed).contains(column.replaceAll("\\s", "")));
        }
        choose("stage", "REGISTERED", "usual", "yes");
    }

    /// What was set right is never taken out of the journal.
    @Test
    void whatStoodThereBeforeIsStruckWithItsReason() throws Exception {
        AppealId appeal = about("medeu");
        assertThat(qualifying.qualify(
                        town.hand("youth.head", appeal),
                        new Qualification(Kind.PROPOSAL, Optional.of("road-repair"), Optional.of("alatau")),
                        List.of(),
                        "По сути это предложение"))
                .isInstanceOf(Acted.Done.class);
        var row = opened(JOURNAL)
                .select("tr:has(a[href$=" + town.card(appeal).number().alias() + "])");
        assertThat(row.select(".struck s").eachText()).containsExactly("Заявление", "Медеуский район");
        assertThat(row.select(".struck").text()).contains("Предложение").contains("По сути это предложение");
        String only = "?kind=PROPOSAL&district=alatau";
        assertThat(sheet(exported("youth.head", JOURNAL + "/table.xlsx" + only)))
                .contains(">Исправлено<", "Медеуский район → Алатауский район · По сути это предложение");
        try (PDDocument pdf = Loader.loadPDF(exported("youth.head", JOURNAL + "/table.pdf" + only))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
                    .contains("Медеускийрайон", "→Алатаускийрайон");
        }
    }
}
