package kz.jauap.office.browser.screens;

import static kz.jauap.office.guide.Point.U1;
import static kz.jauap.office.guide.Point.U10;
import static kz.jauap.office.guide.Point.U11;
import static kz.jauap.office.guide.Point.U12;
import static kz.jauap.office.guide.Point.U15;
import static kz.jauap.office.guide.Point.U3;
import static kz.jauap.office.guide.Point.U39;
import static kz.jauap.office.guide.Point.U4;
import static kz.jauap.office.guide.Point.U40;
import static kz.jauap.office.guide.Point.U6;
import static kz.jauap.office.guide.Point.U7;
import static kz.jauap.office.guide.Point.U8;
import static kz.jauap.office.guide.Point.U9;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.browser.DemoCity;
import kz.jauap.office.browser.Legible;
import kz.jauap.office.browser.screens.Readers.Light;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every screen in every language, width and theme: `./jauap bench screens`. The report lies beside the pictures.
@Tag("screens")
@DemoCity
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenTest {
    private final Readers readers;
    private final Album album = new Album();

    @Autowired
    EveryScreenTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.readers = new Readers(port, sql, tracking);
    }

    Stream<Arguments> screens() {
        return Stream.concat(Screen.all().stream(), readers.steps())
                .flatMap(screen -> Legible.LANGUAGES.stream()
                        .flatMap(lang -> Stream.of(Legible.Width.values())
                                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                        .map(scheme -> Arguments.of(screen, new Light(lang, width, scheme))))));
    }

    @Meets({U1, U3, U4, U6, U7, U8, U9, U10, U11, U12, U15, U39, U40})
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("screens")
    void isWellInEveryLight(Screen screen, Light light) {
        Page page = readers.open(screen, light);
        List<String> faults = Readers.faults(page, screen, light);
        album.keep(page, screen.login() + screen.path() + " " + light.name(), faults);
        assertThat(faults).isEmpty();
    }

    @AfterAll
    void bind() throws IOException {
        album.bind();
        readers.close();
    }
}
