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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/// What programs read of published answers in the feeds.
@OfficeTest
@Import({AtWork.class, Answered.class})
class FeedTest extends ShelfOfThree {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc web;

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
