package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Sample;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the office, read from the office itself: who comes through, and that nothing sent breaks it.
/// A new route is under these rules from its first day.
@Tag("fuzz")
@OfficeTest
@Import(AtWork.class)
class RoutesTest {
    private static final String NOBODY = "";
    private static final String CASE = "/staff/case/{number}";
    private static final Set<String> OPEN_TO_STRANGERS = Set.of("/staff/sign-in", "/staff/password/{secret}");
    private static final Set<String> A_CONTROLLERS = Set.of(
            CASE + "/apart",
            CASE + "/card",
            CASE + "/joined-again",
            CASE + "/relocate",
            CASE + "/remind",
            CASE + "/named",
            CASE + "/note",
            CASE + "/onward",
            CASE + "/file/{id}/place");

    /// Those who send most of what is hostile to all that is open to them.
    private static final Set<String> THOROUGH = Set.of(NOBODY, "registrar");

    private final MockMvc web;
    private final AtWork atWork;
    private final List<Way> routes;
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
                .flatMap(each -> Way.to(each.getKey(), each.getValue()))
                .filter(route -> !route.pattern().equals("/error"))
                .toList();
    }

    private String aCase() {
        return town.card(town.paper("city")).number().alias();
    }

    private MockHttpServletResponse sent(Way route, String path, String login, String value, Iterable<String> fields)
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

    private List<Way> ofCases() {
        return routes.stream().filter(route -> route.pattern().startsWith(CASE)).toList();
    }

    @Test
    void strangersComeToNoPageOfTheStaff() throws Exception {
        String number = aCase();
        List<Way> shut = routes.stream()
                .filter(Way::staff)
                .filter(route -> !OPEN_TO_STRANGERS.contains(route.pattern()))
                .toList();
        assertThat(shut).hasSizeGreaterThan(40);
        for (Way route : shut) {
            var answer = sent(route, route.with(number, "1"), NOBODY, "1", route.fields());
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
        for (Way route : ofCases()) {
            var answer = sent(route, route.with(number, "1"), login, "1", route.fields());
            assertThat(answer.getStatus()).as(route.toString()).isEqualTo(404);
        }
    }

    @Test
    void aControllerReadsAllAndDoesOnlyHisOwn() throws Exception {
        String number = aCase();
        for (Way route : ofCases()) {
            int status = sent(route, route.with(number, "1"), "controller", "1", route.fields())
                    .getStatus();
            if (A_CONTROLLERS.contains(route.pattern())) {
                assertThat(status).as(route.toString()).isNotEqualTo(403);
            } else if (route.changes()) {
                assertThat(status).as(route.toString()).isEqualTo(403);
            }
        }
        Way open = new Way(RequestMethod.GET, CASE, List.of());
        assertThat(sent(open, "/staff/case/" + number, "controller", "", List.of())
                        .getStatus())
                .isEqualTo(200);
    }

    @Thorough
    @ParameterizedTest
    @ValueSource(strings = {NOBODY, "registrar", "executor", "akim", "admin", "editor"})
    void nothingThatIsSentBreaksTheOffice(String login) throws Exception {
        String number = aCase();
        Set<String> broken = new TreeSet<>();
        for (Way route : routes) {
            if (route.staff() == login.equals(NOBODY)) {
                continue;
            }
            Set<String> fields = new TreeSet<>(route.fields());
            fields.addAll(fieldsOfTheForm(route, number, login));
            Set<Letter> all = Letter.to(route, number, numbers(login, number), fields);
            List<Letter> letters = Sample.of(List.copyOf(all), THOROUGH.contains(login) ? 3 : 10)
                    .toList();
            fields.addAll(Letter.ODD_NAMES);
            for (Letter letter : letters) {
                var answer = sent(route, letter.path(), login, letter.value(), fields);
                if (answer.getStatus() >= 500) {
                    broken.add(answer.getStatus() + " " + route + " " + letter);
                }
                if (letter.equals(letters.getFirst()) && !Sample.whole() && turnedAway(route, answer.getStatus())) {
                    break;
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /// Whether he has no business there, whatever he sends: another way takes his other letters.
    private static boolean turnedAway(Way route, int status) {
        return status == 403 || (status == 404 && route.staff() && route.takesOnlyACase());
    }

    /// Hostile numbers of cases are read by one reader for all: two officials are enough to send them.
    private static UnaryOperator<String> numbers(String login, String number) {
        return THOROUGH.contains(login) ? Way::encoded : _ -> number;
    }

    /// What the form at the address of a verb asks for, beside what its handler names.
    private List<String> fieldsOfTheForm(Way route, String number, String login) throws Exception {
        if (!route.changes()) {
            return List.of();
        }
        var page = sent(
                new Way(RequestMethod.GET, route.pattern(), List.of()), route.with(number, "1"), login, "", List.of());
        List<String> names = new ArrayList<>(Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8))
                .select("main [name]")
                .eachAttr("name"));
        names.removeIf(name -> name.equals("_csrf"));
        return names;
    }
}
