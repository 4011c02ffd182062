package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.FormToken;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// An office that nobody has set up yet: whoever comes early is told so, and no page breaks.
@OfficeTest(properties = "jauap.test-office=empty")
class EmptyOfficeTest {
    private final MockMvc web;
    private final RequestMappingHandlerMapping mapping;

    @Autowired
    EmptyOfficeTest(MockMvc web, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.web = web;
        this.mapping = mapping;
    }

    private Set<String> open(RequestMethod method) {
        Set<String> open = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, _) -> {
            if (info.getMethodsCondition().getMethods().contains(method)) {
                info.getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/staff") && !pattern.equals("/error"))
                        .forEach(pattern -> open.add(pattern.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "1")));
            }
        });
        return open;
    }

    private static URI address(String lang, String path) {
        boolean languageless = Stream.of("/api", "/open311", "/healthz").anyMatch(path::startsWith);
        return URI.create(languageless ? path : "/" + lang + path);
    }

    private void isWell(String what, MockHttpServletResponse answer, Map<String, String> broken) throws Exception {
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        boolean told = answer.getStatus() == 503 && answer.containsHeader("Retry-After");
        if ((answer.getStatus() >= 500 && !told) || text.contains("???")) {
            broken.put(what, String.valueOf(answer.getStatus()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPublicPageAnswers(String lang) throws Exception {
        Map<String, String> broken = new TreeMap<>();
        Set<String> pages = open(RequestMethod.GET);
        assertThat(pages).hasSizeGreaterThan(40);
        for (String page : pages) {
            isWell(page, web.perform(get(address(lang, page))).andReturn().getResponse(), broken);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPublicFormAnswers() throws Exception {
        Map<String, String> broken = new TreeMap<>();
        Set<String> pages = open(RequestMethod.GET);
        for (String form : open(RequestMethod.POST)) {
            var sent = post(address("en", form)).with(FormToken.sent());
            if (pages.contains(form)) {
                var page = web.perform(get(address("en", form))).andReturn().getResponse();
                Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8)).select("main [name]").stream()
                        .filter(field -> !field.attr("name").equals("_csrf"))
                        .forEach(field -> sent.param(
                                field.attr("name"),
                                field.attr("type").equals("hidden") ? field.attr("value") : "The lamp is out."));
            }
            isWell(form, web.perform(sent).andReturn().getResponse(), broken);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void whoComesEarlyIsToldSo() throws Exception {
        var answer = web.perform(get("/en/file")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Not open yet", "Nobody has set this office up yet")
                .doesNotContain("incident");
    }
}
