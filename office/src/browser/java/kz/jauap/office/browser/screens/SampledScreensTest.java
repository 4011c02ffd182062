package kz.jauap.office.browser.screens;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static kz.jauap.office.guide.Point.U13;
import static kz.jauap.office.guide.Point.U3;
import static kz.jauap.office.guide.Point.U39;
import static kz.jauap.office.guide.Point.U4;
import static kz.jauap.office.guide.Point.U7;
import static kz.jauap.office.guide.Point.U8;
import static kz.jauap.office.guide.Point.U9;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.browser.DemoCity;
import kz.jauap.office.browser.Legible.Width;
import kz.jauap.office.browser.screens.Readers.Light;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.Sample;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Some screens, each in one light, a few of them each day, looked at as carefully as `./jauap bench screens` looks at
/// all.
@DemoCity
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampledScreensTest {
    private static final int EVERYDAY_STEP = 3;
    private static final List<Arguments> SAMPLED = List.of(
            of("", "/", "kk", Width.WIDE, LIGHT),
            of("", "/file", "ru", Width.NARROW, LIGHT),
            of("", "/question", "en", Width.NARROW, DARK),
            of("registrar", "/staff/intake", "kk", Width.WIDE, LIGHT),
            of("registrar", "/staff/case/{case}", "ru", Width.WIDE, LIGHT),
            of("registrar", "/staff/queue", "kk", Width.NARROW, LIGHT),
            of("", "/guide", "kk", Width.NARROW, LIGHT),
            of("", "/statistics", "ru", Width.WIDE, LIGHT),
            of("controller", "/staff/control", "en", Width.WIDE, DARK));

    private final Readers readers;

    @Autowired
    SampledScreensTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.readers = new Readers(port, sql, tracking);
    }

    private static Arguments of(String login, String path, String lang, Width width, ColorScheme scheme) {
        return Arguments.of(new Screen(login, path), new Light(lang, width, scheme));
    }

    static Stream<Arguments> sampled() {
        return SAMPLED.stream();
    }

    static Stream<Arguments> some() {
        return Sample.ofToday(SAMPLED, EVERYDAY_STEP);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("some")
    void isWellEveryDay(Screen screen, Light light) {
        isWell(screen, light);
    }

    @Thorough
    @Meets({U3, U4, U7, U8, U9, U13, U39})
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("sampled")
    void isWell(Screen screen, Light light) {
        assertThat(Readers.faults(readers.open(screen, light), screen, light)).isEmpty();
    }

    @AfterAll
    void leave() {
        readers.close();
    }
}
