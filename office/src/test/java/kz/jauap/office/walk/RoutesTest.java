package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the office, read from the office itself: who comes through, and that nothing sent breaks it.
/// A new route is under these rules from its first day.
@OfficeTest
@Import(AtWork.class)
class RoutesTest {
    private static final String NOBODY = "";
    private static final String CASE = "/staff/case/{number}";
    private static final Set<String> OPEN_TO_STRANGERS = Set.of("/staff/sign-in", "/staff/password/{secret}");
    private static final Set<String> A_CONTROLLERS = Set.of(
            CASE + "/card",
            CASE + "/relocate",
            CASE + "/remind",
            CASE + "/named",
            CASE + "/note",
            CASE + "/onward",
            CASE + "/file/{id}/place");
    private static final List<String> HOSTILE = List.of(
            "a\0b",
            "a\u0007b",
            "\uD800",
            "9".repeat(1000),
            "-1",
            "2147483648",
            "1e999999999",
            "999999999-12-31",
            "a\r\nSet-Cookie: a=b",
            "../../etc/passwd",
            "00000000-0000-0000-0000-000000000000",
            "");

    /// Names that reach into lists and objects, and those by which pages are usually counted.
    private static final List<String> ODD_NAMES = List.of(
            "tags[999999999]",
            "tags[-1]",
            "tags[]]",
            "claims[300]",
            "kind.declaringClass",
            "born.year",
            "class.module.classLoader",
            "page",
            "size",
            "sort");
    /// What is sent once: an address, and one value in every field.
    private record Letter(String path, String value) {
        @Override
        public String toString() {
            return path.substring(0, Math.min(80, path.length())) + " "
                    + value.substring(0, Math.min(20, value.length()));
        }
    }

    private record Route(RequestMethod method, String pattern, List<String> fields) {
        boolean changes() {
            return method != RequestMethod.GET;
        }

        boolean staff() {
            return pattern.startsWith("/staff");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private final MockMvc web;
    private final AtWork atWork;
    private final List<Route> routes;
    private final Town town;

    @Autowired
    RoutesTest(
            MockMvc web,
            AtWork atWork,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.town = Town.in(office);
        this.routes = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(each -> routes(each.getKey(), each.getValue()))
                .filter(route -> !route.pattern().equals("/error"))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        List<String> fields = Asked.fields(handler);
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(method, pattern, fields)));
    }

    private String aCase() {
        return town.card(town.paper("city")).number().alias();
    }

    private static String address(Route route, String number, String other) {
        return route.pattern()
                .replace("{number}", number)
                .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", Matcher.quoteReplacement(encoded(other)));
    }

    private MockHttpServletResponse sent(Route route, String path, String login, String value, Iterable<String> fields)
            throws Exception {
        URI address = URI.create(path.startsWith("/api") || path.equals("/healthz") ? path : "/en" + path);
        MockHttpServletRequestBuilder request = route.changes() ? post(address) : get(address);
        for (String field : fields) {
            request.param(field, value);
        }
        if (!login.equals(NOBODY)) {
            request.with(atWork.as(login));
        }
        if (route.changes()) {
            request.with(FormToken.sent());
        }
        return web.perform(request).andReturn().getResponse();
    }

    private List<Route> ofCases() {
        return routes.stream().filter(route -> route.pattern().startsWith(CASE)).toList();
    }

    @Test
    void strangersComeToNoPageOfTheStaff() throws Exception {
        String number = aCase();
        List<Route> shut = routes.stream()
                .filter(Route::staff)
                .filter(route -> !OPEN_TO_STRANGERS.contains(route.pattern()))
                .toList();
        assertThat(shut).hasSizeGreaterThan(40);
        for (Route route : shut) {
            var answer = sent(route, address(route, number, "1"), NOBODY, "1", route.fields());
            assertThat(answer.getStatus()).as(route.toString()).isEqualTo(302);
            assertThat(answer.getHeader("Location")).as(route.toString()).endsWith("/staff/sign-in");
        }
    }

    /// To an official who is not meant to see a case it does not exist, whatever he tries.
    @ParameterizedTest
    @ValueSource(strings = {"medeu.executor", "energy.head", "energy.registrar", "executor", "admin"})
    void aCaseOutOfSightDoesNotExist(String login) throws Exception {
        String number = aCase();
        assertThat(ofCases()).hasSizeGreaterThan(30);
        for (Route route : ofCases()) {
            var answer = sent(route, address(route, number, "1"), login, "1", route.fields());
            assertThat(answer.getStatus()).as(route.toString()).isEqualTo(404);
        }
    }

    @Test
    void aControllerReadsAllAndDoesOnlyHisOwn() throws Exception {
        String number = aCase();
        for (Route route : ofCases()) {
            int status = sent(route, address(route, number, "1"), "controller", "1", route.fields())
                    .getStatus();
            if (A_CONTROLLERS.contains(route.pattern())) {
                assertThat(status).as(route.toString()).isNotEqualTo(403);
            } else if (route.changes()) {
                assertThat(status).as(route.toString()).isEqualTo(403);
            }
        }
        assertThat(sent(
                                new Route(RequestMethod.GET, CASE, List.of()),
                                "/staff/case/" + number,
                                "controller",
                                "",
                                List.of())
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, "registrar", "executor", "akim", "admin", "editor"})
    void nothingThatIsSentBreaksTheOffice(String login) throws Exception {
        String number = aCase();
        Set<String> broken = new TreeSet<>();
        for (Route route : routes) {
            if (route.staff() == login.equals(NOBODY)) {
                continue;
            }
            Set<String> fields = new TreeSet<>(route.fields());
            fields.addAll(fieldsOfTheForm(route, number, login));
            Set<Letter> letters = letters(route, number, numbers(login, number), fields);
            fields.addAll(ODD_NAMES);
            for (Letter letter : letters) {
                var answer = sent(route, letter.path(), login, letter.value(), fields);
                if (answer.getStatus() >= 500) {
                    broken.add(answer.getStatus() + " " + route + " " + letter);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /// Hostile numbers of cases are read by one reader for all: two officials are enough to send them.
    private static UnaryOperator<String> numbers(String login, String number) {
        return login.equals(NOBODY) || login.equals("registrar") ? RoutesTest::encoded : _ -> number;
    }

    /// Every hostile value in the address and in the fields, but no letter twice: whoever asks for nothing gets one.
    private static Set<Letter> letters(Route route, String number, UnaryOperator<String> other, Set<String> fields) {
        return HOSTILE.stream()
                .flatMap(value -> Stream.of(number, other.apply(value))
                        .map(of -> new Letter(address(route, of, value), fields.isEmpty() ? "-1" : value)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value.isEmpty() ? "x" : value, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /// What the form at the address of a verb asks for, beside what its handler names.
    private List<String> fieldsOfTheForm(Route route, String number, String login) throws Exception {
        if (!route.changes()) {
            return List.of();
        }
        var page = sent(
                new Route(RequestMethod.GET, route.pattern(), List.of()),
                address(route, number, "1"),
                login,
                "",
                List.of());
        List<String> names = new ArrayList<>(Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8))
                .select("main [name]")
                .eachAttr("name"));
        names.removeIf(name -> name.equals("_csrf"));
        return names;
    }
}
