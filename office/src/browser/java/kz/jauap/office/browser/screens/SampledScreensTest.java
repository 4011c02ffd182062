package kz.jauap.office.browser.screens;

import static kz.jauap.office.guide.Point.U13;
import static kz.jauap.office.guide.Point.U3;
import static kz.jauap.office.guide.Point.U39;
import static kz.jauap.office.guide.Point.U4;
import static kz.jauap.office.guide.Point.U7;
import static kz.jauap.office.guide.Point.U8;
import static kz.jauap.office.guide.Point.U9;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import kz.jauap.office.browser.DemoCity;
import kz.jauap.office.browser.Legible;
import kz.jauap.office.browser.screens.Readers.Light;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Some screens, each in one light, looked at as carefully as `./jauap bench screens` looks at all.
@DemoCity
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampledScreensTest {
    private final Readers readers;

    @Autowired
    SampledScreensTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.readers = new Readers(port, sql, tracking);
    }

    @Meets({U3, U4, U7, U8, U9, U13, U39})
    @ParameterizedTest(name = "{1} in {2}")
    @CsvSource({
        "'', /, kk, WIDE, LIGHT",
        "'', /file, ru, NARROW, LIGHT",
        "'', /question, en, NARROW, DARK",
        "'', /guide, kk, NARROW, LIGHT",
        "'', /statistics, ru, WIDE, LIGHT",
        "registrar, /staff/intake, kk, WIDE, LIGHT",
        "registrar, /staff/case/{case}, ru, WIDE, LIGHT",
        "registrar, /staff/queue, kk, NARROW, LIGHT",
        "controller, /staff/control, en, WIDE, DARK"
    })
    void isWell(String login, String path, String lang, Legible.Width width, ColorScheme scheme) {
        var screen = new Screen(login, path);
        var light = new Light(lang, width, scheme);
        assertThat(Readers.faults(readers.open(screen, light), screen, light)).isEmpty();
    }

    @AfterAll
    void leave() {
        readers.close();
    }
}
