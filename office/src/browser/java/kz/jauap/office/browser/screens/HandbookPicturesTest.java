package kz.jauap.office.browser.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import kz.jauap.office.browser.Chromium;
import kz.jauap.office.browser.DemoCity;
import kz.jauap.office.browser.Legible;
import kz.jauap.office.browser.screens.Readers.Light;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pictures of the handbooks, as the demonstration looks; kept there with the environment variable JAUAP_WRITE=yes.
@Tag("screens")
@DemoCity
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandbookPicturesTest {
    private static final Path FOLDER = "yes".equals(System.getenv("JAUAP_WRITE"))
            ? Path.of("../docs/handbook/pictures")
            : Chromium.PICTURES.resolve("handbook");

    private final Readers readers;

    @Autowired
    HandbookPicturesTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.readers = new Readers(port, sql, tracking);
    }

    @ParameterizedTest
    @CsvSource({
        "registrar, /staff/intake, desk",
        "registrar, /staff/voucher/{case}, voucher",
        "executor, /staff/queue, queue",
        "executor, /staff/case/{own}, case",
        "executor, /staff/case/{own}/answer, answer",
        "deputy, /staff/case/{submitted}/approve, approve",
        "controller, /staff/control, control",
        "admin, /staff/people, people",
        "controller, /staff/doors, doors"
    })
    void areTakenInBothLanguages(String login, String path, String name) {
        for (String lang : new String[] {"kk", "ru"}) {
            Page page = readers.open(new Screen(login, path), new Light(lang, Legible.Width.WIDE, ColorScheme.LIGHT));
            page.setViewportSize(1280, 860);
            page.screenshot(new Page.ScreenshotOptions()
                    .setType(ScreenshotType.JPEG)
                    .setQuality(60)
                    .setPath(FOLDER.resolve(lang + "-" + name + ".jpg")));
        }
    }

    @AfterAll
    void leave() {
        readers.close();
    }
}
