package kz.jauap.office.intake.outside.list;

import static kz.jauap.office.intake.outside.OutsideTown.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
@Import(AtWork.class)
class ListPageTest {
    private static final String REGISTRAR = "medeu.registrar";
    private static final String PAGE = "/staff/outside-register";

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    private Town town;

    @BeforeEach
    void thereIsATown(@Autowired ApplicationContext office) {
        town = OutsideTown.in(office);
    }

    private AppealId paper() {
        AppealId appeal = town.at("2026-11-23T10:00").paper(DISTRICT);
        town.at("2026-11-25T10:00");
        return appeal;
    }

    private String number(AppealId appeal) {
        return town.card(appeal).number().text();
    }

    private MockHttpServletResponse sent(String login, String lang, String deed, byte[] list) throws Exception {
        return web.perform(multipart("/" + lang + PAGE)
                        .file(new MockMultipartFile("file", "list.csv", "text/csv", list))
                        .param("do", deed)
                        .param("from", "2026-11-01")
                        .param("to", "30.11.2026")
                        .with(FormToken.sent())
                        .with(at.as(login)))
                .andReturn()
                .getResponse();
    }

    private Document shown(String lang, String deed, String list) throws Exception {
        MockHttpServletResponse answer = sent(REGISTRAR, lang, deed, list.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> rows(Document page) {
        return page.select("tbody tr").eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyLineIsAnsweredAndASecondTimeChangesNothing(String lang) throws Exception {
        AppealId one = paper();
        AppealId two = paper();
        String list =
                "%s;ЖТ-2026-1%s;24.11.2026\nнечто\n%s;ЖТ-2026-1%s;24.11.2026\nЖТ-103-2026-9999999;ЖТ-2026-3;24.11.2026\n%s;ЖТ-2026-2%s;24.11.2026;15.12.2026"
                        .formatted(number(one), lang, number(two), lang, number(two), lang);
        assertThat(rows(shown(lang, "enter", list))).hasSize(5);
        assertThat(town.card(one).legalNumber().outside().orElseThrow().number())
                .isEqualToIgnoringCase("ЖТ-2026-1" + lang);
        assertThat(town.card(two).due().considerBy()).isEqualTo("2026-12-15");
        int before = town.entries(one).size() + town.entries(two).size();
        Document again = shown(lang, "enter", list);
        assertThat(town.entries(one).size() + town.entries(two).size()).isEqualTo(before);
        assertThat(again.select(".lines b").eachText()).containsExactly("0", "2", "3");
    }

    @Test
    void bothRegistersAreComparedAndNothingIsChanged() throws Exception {
        AppealId matched = paper();
        AppealId differing = paper();
        AppealId awaited = paper();
        AppealId ours = paper();
        shown(
                "en",
                "enter",
                "%s,ЖТ-2026-71,2026-11-24\n%s,ЖТ-2026-72,2026-11-24\n%s,ЖТ-2026-74,2026-11-24"
                        .formatted(number(matched), number(differing), number(ours)));
        int before = town.entries(differing).size();
        Document page = shown(
                "en",
                "compare",
                "number,registered,considerBy\nЖТ-2026-71,2026-11-24,\nЖТ-2026-72,2026-11-23,2026-12-31\nЖТ-2026-75,2026-11-24,\n?,,");
        assertThat(rows(page))
                .anySatisfy(
                        row -> assertThat(row).startsWith("Matched ЖТ-2026-71").contains(number(matched)))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Differs: day of registration, term")
                        .contains(number(differing)))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Only with us, number awaited")
                        .contains(number(awaited)))
                .anySatisfy(row ->
                        assertThat(row).startsWith("Only with us, numbered").contains(number(ours)))
                .anySatisfy(row ->
                        assertThat(row).startsWith("Only on the platform").contains("ЖТ-2026-75"))
                .anySatisfy(row -> assertThat(row).startsWith("Line not understood"));
        assertThat(page.select("tbody a[href]").eachAttr("href"))
                .contains("/en/staff/case/" + town.card(awaited).number().alias());
        assertThat(town.entries(differing)).hasSize(before);
        String file = web.perform(post("/en" + PAGE + "/comparison.csv")
                        .param("list", page.select("input[name=list]").val())
                        .param("from", "2026-11-01")
                        .param("to", "2026-11-30")
                        .with(FormToken.sent())
                        .with(at.as(REGISTRAR)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFFinding,Our number").contains("\r\nMatched," + number(matched));
        assertThat(file.lines()).hasSize(rows(page).size() + 1);
    }

    @Test
    void whatIsNoListIsRefusedInTheReadersLanguage() throws Exception {
        byte[] other = "Наш номер".getBytes(Charset.forName("windows-1251"));
        for (String deed : new String[] {"enter", "compare"}) {
            MockHttpServletResponse answer = sent(REGISTRAR, "ru", deed, other);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("CSV UTF-8");
            assertThat(sent(REGISTRAR, "ru", deed, new byte[2 * 1024 * 1024]).getStatus())
                    .isEqualTo(422);
        }
    }

    @Test
    void aStrangersCaseIsNoCase() throws Exception {
        AppealId appeal = town.at("2026-11-23T10:00").paper("city");
        Document page = shown("en", "enter", number(appeal) + ",ЖТ-2026-81,2026-11-24");
        assertThat(rows(page).getFirst()).contains("There is no such appeal").doesNotContain(number(appeal));
        assertThat(rows(shown("en", "compare", number(appeal) + ",ЖТ-2026-81,2026-11-24")))
                .anySatisfy(row -> assertThat(row).startsWith("Only on the platform ЖТ-2026-81"));
    }

    @Test
    void aControllerComparesAndOnlyARegistrarEnters() throws Exception {
        byte[] list = ",ЖТ-2026-91,2026-11-24".getBytes(StandardCharsets.UTF_8);
        assertThat(sent("controller", "ru", "compare", list).getStatus()).isEqualTo(200);
        assertThat(sent("controller", "ru", "enter", list).getStatus()).isEqualTo(403);
        assertThat(web.perform(get("/ru" + PAGE).with(at.as("executor")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }
}
