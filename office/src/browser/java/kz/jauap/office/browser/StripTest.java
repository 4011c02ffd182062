package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U24;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import kz.jauap.office.guide.Meets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The voucher as a receipt printer gets it.
@DemoCity
class StripTest {
    private static final float POINTS_OF_80_MM = 226.8f;

    private final int port;
    private final JdbcClient sql;

    @Autowired
    StripTest(@Value("${local.server.port}") int port, JdbcClient sql) {
        this.port = port;
        this.sql = sql;
    }

    @Meets(U24)
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void isOneStripOf80Millimetres(String lang) throws IOException {
        String number = Submitted.workable(sql);
        try (BrowserContext registrar = Chromium.officer(port, "registrar");
                Page page = registrar.newPage()) {
            page.navigate("/" + lang + "/staff/voucher/" + number + "/strip");
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (var strip = Loader.loadPDF(pdf)) {
                assertThat(strip.getNumberOfPages()).isEqualTo(1);
                assertThat(strip.getPage(0).getMediaBox().getWidth()).isCloseTo(POINTS_OF_80_MM, within(1f));
                assertThat(new PDFTextStripper().getText(strip)).contains(number.substring(number.indexOf('-')));
            }
        }
    }
}
