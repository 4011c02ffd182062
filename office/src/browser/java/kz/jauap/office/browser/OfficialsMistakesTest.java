package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U5;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jauap.office.browser.screens.Screen;
import kz.jauap.office.browser.screens.Steps;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.registry.number.Tracking;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every form of the staff sent empty, and the steps of a case that ask for nothing.
@DemoCity
@Thorough
class OfficialsMistakesTest extends EmptyForms {
    @Autowired
    OfficialsMistakesTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        super(port, sql, tracking);
    }

    @Test
    void ofADesk() {
        try (BrowserContext registrar = Chromium.officer(port, "registrar");
                Page page = registrar.newPage()) {
            SoftAssertions said = new SoftAssertions();
            String many = new Screen("registrar", "/staff/queue/assign?case={case}").address("", sql);
            String begun = demonstrated("/staff/intake/later/{later}");
            tell(said, page, List.of("/staff/intake", begun, many.substring(1)));
            said.assertAll();
        }
    }

    @Test
    void ofTheAdministrator() {
        try (BrowserContext admin = Chromium.officer(port, "admin");
                Page page = admin.newPage()) {
            SoftAssertions said = new SoftAssertions();
            tell(
                    said,
                    page,
                    List.of(
                            "/staff/people/new",
                            "/staff/partners",
                            "/staff/paragraphs/0",
                            "/staff/codes",
                            "/staff/calendar/day",
                            "/staff/calendar/years",
                            "/staff/brand",
                            "/staff/sites/medeu",
                            demonstrated("/staff/people/{officer}/change")));
            said.assertAll();
        }
    }

    @Meets(U5)
    @Test
    void ofTheEditor() {
        try (BrowserContext editor = Chromium.officer(port, "editor");
                Page page = editor.newPage()) {
            SoftAssertions said = new SoftAssertions();
            tell(said, page, List.of("/staff/texts/key/site.text.help", "/staff/typos/1"));
            said.assertAll();
        }
    }

    @Test
    void ofEveryStep() {
        Set<String> seen = new HashSet<>();
        SoftAssertions said = new SoftAssertions();
        for (String login : Steps.officials(sql)) {
            try (BrowserContext officer = Chromium.officer(port, login);
                    Page page = officer.newPage()) {
                Map<String, String> steps = Steps.of(page, login, sql);
                steps.keySet().removeAll(seen);
                for (Map.Entry<String, String> step : steps.entrySet()) {
                    String name = "/staff/step/" + step.getKey();
                    look(said, page, step.getValue(), name, seen.size());
                    seen.add(step.getKey());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        said.assertAll();
    }
}
