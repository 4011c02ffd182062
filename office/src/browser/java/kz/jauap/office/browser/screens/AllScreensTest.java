package kz.jauap.office.browser.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.browser.DemoCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// No page is left out of the screens that are looked at.
@DemoCity
class AllScreensTest {
    /// Pages that no address alone opens: the tests of their walks look at them.
    private static final Set<String> ON_THE_WAY = Set.of(
            "/file/{code}",
            "/file/{code}/done",
            "/file/{code}/paper",
            "/me/appeal/{number}",
            "/me/entered/{session}",
            "/setup/{secret}",
            "/staff/password/{secret}",
            "/staff/partners/{id}",
            "/status/{number}/official",
            "/v/{mark}/hash/{sha256}",
            "/v/appeal/{number}",
            "/v/hash/{sha256}");
    /// What leads elsewhere or is no page.
    private static final Set<String> NO_PAGES = Set.of("/appeal", "/robots.txt", "/staff", "/staff/events");

    private final RequestMappingHandlerMapping routes;

    @Autowired
    AllScreensTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Test
    void areLookedAt() {
        List<String> looked = Screen.all().stream()
                .map(Screen::path)
                .map(path -> path.replaceFirst("[?].*", ""))
                .toList();
        assertThat(pages())
                .filteredOn(page -> !NO_PAGES.contains(page.getPatternString()))
                .filteredOn(page -> !page.getPatternString().startsWith("/staff/case/{number}/")) // the steps
                .filteredOn(page -> looked.stream()
                        .noneMatch(path -> page.matches(PathContainer.parsePath(path.replaceAll("[{][a-z]+[}]", "1")))))
                .extracting(PathPattern::getPatternString)
                .containsExactlyInAnyOrderElementsOf(ON_THE_WAY);
    }

    /// Whatever a template is drawn for.
    private Stream<PathPattern> pages() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(each -> each.getValue().getMethod().getReturnType() == String.class)
                .map(each -> Objects.requireNonNull(each.getKey().getPathPatternsCondition()))
                .flatMap(paths -> paths.getPatterns().stream());
    }
}
