package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U16;
import static kz.jauap.office.guide.Point.U22;
import static kz.jauap.office.guide.Rule.G2_2;
import static kz.jauap.office.guide.Rule.G4_2;
import static kz.jauap.office.guide.Rule.G4_3;
import static kz.jauap.office.guide.Rule.G9_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// An official appeal from the first question to the voucher in a real browser: every page readable by everybody,
/// every way to sign in every language, and without any script.
@ExtendWith(NcaLayerAtHand.class)
@OfficeTest(properties = "jauap.signing.per-address=100000", webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Pens.class)
@Thorough
class WritingTest {
    private static final Iin IIN = new Iin("850101100012");
    private static final String TEXT = "Абай даңғылы, 10: екі апта бойы шам жанбайды. Жөндеуді сұраймын.";

    private final int port;
    private final Pens pens;
    private final CaseFiles cases;

    @Autowired
    WritingTest(@Value("${local.server.port}") int port, Pens pens, CaseFiles cases) {
        this.port = port;
        this.pens = pens;
        this.cases = cases;
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private byte[] own(byte[] document) {
        return pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document);
    }

    /// How closely the pages are looked at on the way.
    private enum Eye {
        WITH_AXE,
        UNSCRIPTED
    }

    /// Looks at a page; with axe at the widths in turn, so that over three languages every page is seen at both.
    private static void look(Page page, String step, String lang, Eye eye) {
        String path = "/wizard/" + step;
        switch (eye) {
            case WITH_AXE ->
                Legible.everywhere(
                        page, path, lang, Legible.Width.inTurn(step.length() + Legible.LANGUAGES.indexOf(lang)));
            case UNSCRIPTED -> Legible.unscripted(page, path, lang);
        }
    }

    private static void on(Page page) {
        page.locator("button[value=ON]").click();
    }

    /// Writes a complaint, page by page, up to the check.
    private static void write(Page page, String lang, Eye eye) {
        page.navigate("/" + lang + "/file");
        look(page, "start", lang, eye);
        page.locator("main form[action$='/file'][method=post] button").click();
        look(page, "speaker", lang, eye);
        on(page);
        page.locator("#surname").fill("Сынақов");
        page.locator("#given").fill("Сынақ");
        page.locator("#number").fill(IIN.digits());
        page.locator("#postal").fill("Алматы, Абай даңғылы, 10");
        look(page, "who", lang, eye);
        on(page);
        page.locator("input[name=kind][value=COMPLAINT]").check();
        look(page, "kind", lang, eye);
        on(page);
        on(page);
        assertThat(page.locator(".summary").count()).isOne();
        look(page, "text-empty", lang, eye);
        page.locator("#language").selectOption("kk");
        page.locator("#text").fill(TEXT);
        on(page);
        page.locator("#against").fill("Жарық бөлімі");
        page.locator("#reasons").fill("Жауап жоқ");
        page.locator("#claims").fill("Жөндеу\nЖауап беру");
        look(page, "complaint", lang, eye);
        on(page);
        page.locator("#place").fill("Абай даңғылы, 10");
        page.locator("#district").selectOption("medeu");
        look(page, "place", lang, eye);
        on(page);
        page.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("бір.txt", "text/plain", "бір".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("екі.txt", "text/plain", "екі".getBytes(StandardCharsets.UTF_8))
        });
        page.locator("button[value=STAY]").click();
        assertThat(page.locator("main").innerText()).contains("бір.txt", "екі.txt");
        look(page, "files", lang, eye);
        on(page);
        look(page, "to", lang, eye);
        on(page);
        assertThat(page.url()).endsWith("/check");
        look(page, "check", lang, eye);
    }

    private static void sign(Page page, String way) {
        page.locator("form[action$='/sign'] button").click();
        page.locator(".signways a[href$='/" + way + "']").click();
    }

    @Meets(U16)
    @Proves({G2_2, G4_2, G4_3, G9_1})
    @EveryLanguage(everyday = "ru")
    void anAppealIsWrittenAndSignedByFileWithoutAnyScript(String lang) {
        try (BrowserContext visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.LIGHT);
                Page page = visitor.newPage()) {
            write(page, lang, Eye.UNSCRIPTED);
            sign(page, "file");
            byte[] document = visitor.request()
                    .get(page.locator("a[href*='/document']").first().getAttribute("href"))
                    .body();
            page.locator("#file")
                    .setInputFiles(new FilePayload("otinish.p7s", "application/pkcs7-signature", own(document)));
            page.locator("form[action$='/file'] button.btn").last().click();
            page.waitForURL("**/" + lang + "/voucher/**");
            look(page, "voucher", lang, Eye.UNSCRIPTED);
            KeptWhole.check(cases.open(page.url().replaceAll(".*/voucher/", "")).orElseThrow(), IIN, TEXT);
            Genuine.voucher(page, port, lang, Chromium.Script.OFF);
        }
    }

    @EveryLanguage(everyday = "kk")
    void everyPageIsReadableByEverybodyAndTheDemonstrationsKeySigns(String lang) {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            write(page, lang, Eye.WITH_AXE);
            String check = page.url();
            page.navigate(check.replace("/check", "/paper"));
            look(page, "paper", lang, Eye.WITH_AXE);
            page.navigate(check.replace("/check", "/saved"));
            look(page, "saved", lang, Eye.WITH_AXE);
            page.navigate(check);
            sign(page, "demo");
            page.locator("[data-start]").click();
            page.waitForURL("**/" + lang + "/voucher/**");
            look(page, "voucher-demo", lang, Eye.WITH_AXE);
            Genuine.voucher(page, port, lang, Chromium.Script.ON);
        }
    }

    @Meets(U22)
    @Test
    void whatIsBeingWrittenIsKeptThoughThePageIsLeft() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            page.navigate("/ru/file");
            page.locator("main form[action$='/file'][method=post] button").click();
            on(page);
            page.locator("#surname").fill("Оспанова");
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST")
                            && answer.url().endsWith("/who/keep"),
                    () -> page.locator("#given").focus());
            page.locator("nav.lang a[hreflang=kk], .lang a[hreflang=kk]")
                    .first()
                    .click();
            page.waitForURL("**/kk/file/*/who");
            assertThat(page.locator("#surname").inputValue()).isEqualTo("Оспанова");
        }
    }
}
