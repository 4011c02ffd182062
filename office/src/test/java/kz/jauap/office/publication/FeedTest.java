package kz.jauap.office.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.publication.shelf.Shelf;
import kz.jauap.office.publication.shelf.Wish;
import kz.jauap.office.registry.file.SimilarAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What everybody finds on the shelf, and programs in the feeds.
@OfficeTest
@Import({AtWork.class, Answered.class})
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc web;

    @Autowired
    Answered city;

    @Autowired
    Shelf shelf;

    @Autowired
    SimilarAnswers similar;

    @BeforeEach
    void threeAnswers(@Autowired AlmatyStaff almaty) throws Exception {
        almaty.load();
        if (shelf.find(wish("трамвайные пути")).all() == 0) {
            city.published(
                    "Трамвайные пути на Шевченко",
                    "Когда уберут трамвайные пути на улице Шевченко? <script>&amp;",
                    "25 ноября 2026 года работы начаты, рельсы уберут до 1 июня 2027 года.");
            city.published(
                    "Балабақшаға кезек",
                    "Наурызбай ауданында балабақшаға кезек қалай жүреді? Қарлығаш шағынауданында көшелерде орын жоқ.",
                    "2026 жылғы 25 қарашада тексерілді: жаңа балабақшалардың құрылысы 2027 жылы аяқталады және орындар беріледі.");
            city.published(
                    "Троллейбус на остановке",
                    "Почему троллейбус 11 не останавливается на остановке Площадь?",
                    "С 25 ноября 2026 года маршрут троллейбуса изменён на время ремонта площади.");
        }
    }

    private static Wish wish(String words) {
        return new Wish(words, "", "", 0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "трамвайных путей, Трамвайные пути на Шевченко",
        "ТРАМВАЙ шевченко, Трамвайные пути на Шевченко",
        "балабакша, Балабақшаға кезек",
        "балабақшалар, Балабақшаға кезек",
        "карлыгаш коше, Балабақшаға кезек",
        "balabaqsha, Балабақшаға кезек",
        "nhfvdfq, Трамвайные пути на Шевченко",
        "остановки троллейбусов, Троллейбус на остановке",
        "тролейбус, Троллейбус на остановке",
    })
    void isFoundInAnyFormOfItsWords(String typed, String title) {
        assertThat(shelf.find(wish(typed)).page())
                .extracting(each -> each.sheet().title())
                .contains(title);
    }

    @Test
    void isNotFoundByWhatItDoesNotHold() {
        assertThat(shelf.find(wish("бассейн аквапарк")).all()).isZero();
        assertThat(shelf.find(wish("%_' | & ! :*")).all()).isZero();
        assertThat(shelf.find(new Wish("трамвай", "", "medeu", 0, 1)).all()).isEqualTo(1);
        assertThat(shelf.find(new Wish("трамвай", "", "alatau", 0, 1)).all()).isZero();
        assertThat(shelf.find(new Wish("трамвай", "", "", 1999, 1)).all()).isZero();
    }

    @Test
    void isShownToWhoeverWritesOfTheSame() {
        assertThat(similar.to("Здравствуйте! До каких пор трамвайные рельсы будут лежать по Шевченко?"))
                .extracting(SimilarAnswers.Similar::title)
                .startsWith("Трамвайные пути на Шевченко");
        assertThat(similar.to("Балабақшадағы кезегім қашан келеді, Наурызбай ауданы?"))
                .extracting(SimilarAnswers.Similar::title)
                .startsWith("Балабақшаға кезек");
        assertThat(similar.to("Прошу выдать справку о составе семьи")).isEmpty();
        assertThat(similar.to("")).isEmpty();
    }

    private MockHttpServletResponse fetched(String path) throws Exception {
        return web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
    }

    /// What jsonfeed.org asks of version 1.1.
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void jsonFeedHoldsToItsSpecification(String lang) throws Exception {
        MockHttpServletResponse answer = fetched("/" + lang + "/questions/feed.json");
        assertThat(answer.getContentType()).startsWith("application/feed+json");
        JsonNode feed = JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isNotBlank();
        assertThat(feed.get("language").asString()).isEqualTo(lang);
        assertThat(feed.get("feed_url").asString()).endsWith("/" + lang + "/questions/feed.json");
        Set<String> ids = new HashSet<>();
        for (JsonNode item : feed.get("items")) {
            assertThat(ids.add(item.get("id").asString())).isTrue();
            assertThat(item.get("content_text").asString()).isNotBlank();
            assertThat(item.get("url").asString()).contains("/" + lang + "/questions/");
            OffsetDateTime.parse(item.get("date_published").asString());
            OffsetDateTime.parse(item.get("date_modified").asString());
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(3);
    }

    /// What RFC 4287 asks of a feed and its entries.
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void atomHoldsToItsSpecification(String lang) throws Exception {
        MockHttpServletResponse answer = fetched("/" + lang + "/questions/feed.atom");
        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.getContentAsString(StandardCharsets.UTF_8))));
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        for (String once : List.of("id", "title", "updated")) {
            assertThat(children(root, once)).as(once).hasSize(1);
        }
        assertThat(children(root, "link"))
                .anyMatch(link -> link.getAttribute("rel").equals("self"));
        List<Element> entries = children(root, "entry");
        assertThat(entries).hasSizeGreaterThanOrEqualTo(3);
        for (Element entry : entries) {
            for (String once : List.of("id", "title", "updated", "published", "content")) {
                assertThat(children(entry, once)).as(once).hasSize(1);
            }
            assertThat(children(entry, "author")).isNotEmpty();
            OffsetDateTime.parse(children(entry, "updated").getFirst().getTextContent());
        }
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("&lt;script&gt;&amp;amp;");
    }

    private static List<Element> children(Element of, String name) {
        var nodes = of.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node instanceof Element && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "atom"})
    void whoHasTheLatestIsToldSo(String form) throws Exception {
        String path = "/ru/questions/feed." + form;
        MockHttpServletResponse first = fetched(path);
        String mark = Objects.requireNonNull(first.getHeader(HttpHeaders.ETAG));
        String modified = Objects.requireNonNull(first.getHeader(HttpHeaders.LAST_MODIFIED));
        assertThat(mark).isNotBlank();
        assertThat(modified).isNotBlank();
        web.perform(get(path).header(HttpHeaders.IF_NONE_MATCH, mark)).andExpect(status().isNotModified());
        web.perform(get(path).header(HttpHeaders.IF_MODIFIED_SINCE, modified)).andExpect(status().isNotModified());
        web.perform(get("/kk/questions/feed." + form).header(HttpHeaders.IF_NONE_MATCH, mark))
                .andExpect(status().isOk());
        city.published(
                "Новое " + form,
                "Что нового в парке?",
                "25 ноября 2026 года в парке посажены 300 деревьев и высажены цветы.");
        web.perform(get(path).header(HttpHeaders.IF_NONE_MATCH, mark)).andExpect(status().isOk());
    }

    @Test
    void aFeedIsChosenLikeTheList() throws Exception {
        web.perform(get("/ru/questions/feed.json").param("q", "трамвай"))
                .andExpect(content().string(containsString("Трамвайные пути на Шевченко")))
                .andExpect(content().string(not(containsString("Троллейбус на остановке"))));
    }

    @Test
    void badInputIsToldAsSuch() throws Exception {
        for (String bad : List.of("?page=0", "?page=-1", "?page=x", "?year=99999999", "?q=" + "a".repeat(201))) {
            web.perform(get("/ru/questions" + bad)).andExpect(status().isBadRequest());
            web.perform(get("/ru/questions/feed.json" + bad)).andExpect(status().isBadRequest());
        }
        web.perform(get("/ru/questions?page=99999&topic=none&district=none")).andExpect(status().isOk());
        web.perform(get("/ru/questions/none")).andExpect(status().isNotFound());
    }
}
