package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U33;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.guide.Meets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Filing at the desk in a real browser, by keyboard alone.
@DemoCity
class DeskKeysTest extends FilingPages {
    /// What the number row types in the Kazakh layout, from 1 to 0.
    private static final String KAZAKH_ROW = "\"әіңғ,.үұқ";

    @Autowired
    DeskKeysTest(@Value("${local.server.port}") int port) {
        super(port);
    }

    @Meets(U33)
    @Test
    void aLetterIsRegisteredByKeyboardAloneInTheKazakhLayout() {
        try (BrowserContext desk = Chromium.officer(port, "registrar");
                Page page = desk.newPage()) {
            page.navigate("/kk/staff/intake");
            CDPSession keys = desk.newCDPSession(page);
            List<String> walk = new ArrayList<>();
            assertThat(focused(page)).isEqualTo("door");
            press(page, "ArrowRight", walk);
            go(page, "number", walk);
            digits(keys, "960229600013");
            assertThat(page.locator("#number").inputValue()).isEqualTo("960229600013");
            page.locator("#number-said .right").waitFor();
            press(page, "Enter", walk);
            type(page, "surname", "Өмірова", walk);
            type(page, "given", "Қарлығаш", walk);
            go(page, "postal", walk);
            type(page, "postal", "Алматы, Абай даңғылы, 10", walk);
            go(page, "subject", walk);
            type(page, "subject", "Көше шамы жанбайды", walk);
            page.keyboard().insertText("Үш шам бір айдан бері жанбайды.");
            press(page, "Tab", walk);
            assertThat(focused(page)).isEqualTo("claims");
            page.keyboard().insertText("Шамдарды жөндеу");
            press(page, "Control+Enter", walk);
            page.waitForURL("**/kk/staff/voucher/**");
            assertThat(page.locator(".voucher").innerText()).contains("ЖТ-100-", "Өмірова Қ.");
            assertThat(page.locator(".voucher").innerText()).doesNotContain("ЖСН (бар болса)");
            recorded(walk);
            assertThat(walk).as("keys beyond the text itself").hasSizeLessThanOrEqualTo(60);
            theNextOfTheSameIsFilledIn(page, keys);
        }
    }

    /// From the voucher to the next form by one key, and there to the name and address of whom the desk knows now.
    private static void theNextOfTheSameIsFilledIn(Page page, CDPSession keys) {
        page.locator("a.btn:focus").waitFor();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/kk/staff/intake?door=POST"));
        page.waitForFunction("document.activeElement.name === 'door'");
        page.locator("#number").focus();
        digits(keys, "960229600013");
        page.locator("#number-said button[value=known]").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo("known");
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("subject");
        assertThat(page.locator("#surname").inputValue()).isEqualTo("Өмірова");
        assertThat(page.locator("#postal").inputValue()).isEqualTo("Алматы, Абай даңғылы, 10");
    }

    @Test
    void aScanStandsBesideTheFormIntoWhichItIsCopied() throws IOException {
        try (BrowserContext desk = Chromium.officer(port, "registrar");
                Page page = desk.newPage()) {
            FilePayload letter = new FilePayload("письмо.pdf", "application/pdf", twoPages());
            page.onFileChooser(chooser -> chooser.setFiles(letter));
            page.navigate("/ru/staff/intake");
            page.keyboard().press("F2");
            shown(page, "1 / 2");
            page.locator("[data-do=after]").click();
            shown(page, "2 / 2");
            page.locator("[data-do=larger]").click();
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "document.querySelector('.leaf').scrollWidth > document.querySelector('.leaf').clientWidth"))
                    .isTrue();
            Legible.keep(page, "desk-scan");
            page.setViewportSize(320, 800);
            Legible.keep(page, "desk-scan-320");
            page.locator("#scan").setInputFiles(new FilePayload("сломан.pdf", "application/pdf", new byte[] {1, 2, 3}));
            page.locator("[data-preview] [data-said]").waitFor();
            assertThat(page.locator("[data-preview] [data-said]").innerText()).contains("PDF не открывается");
        }
    }

    /// Waits for a page of the scan to be there.
    private static void shown(Page page, String which) {
        page.waitForFunction(
                "which => document.querySelector('[data-pages]').textContent === which && document.querySelector('.leaf img').naturalWidth > 0",
                which);
    }

    private static byte[] twoPages() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var scan = new PDDocument()) {
            scan.addPage(new PDPage(PDRectangle.A4));
            scan.addPage(new PDPage(PDRectangle.A4));
            scan.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNeededOfAComplaintAndOfAnEntityAppearsWhenItIsChosen() {
        try (BrowserContext desk = Chromium.officer(port, "registrar");
                Page page = desk.newPage()) {
            page.navigate("/ru/staff/intake");
            assertThat(page.locator("#against").isVisible()).isFalse();
            page.locator("#kind").selectOption("COMPLAINT");
            assertThat(page.locator("#against").isVisible()).isTrue();
            assertThat(page.locator("#title").isVisible()).isFalse();
            page.locator("input[name=sort][value=FIRM]").check();
            assertThat(page.locator("#title").isVisible()).isTrue();
            assertThat(page.locator("#surname").isVisible()).isFalse();
        }
    }

    /// The walk as it was gone, beside the pictures.
    private static void recorded(List<String> walk) {
        try {
            Files.createDirectories(Chromium.PICTURES);
            Files.writeString(
                    Chromium.PICTURES.resolve("keyboard-walk.txt"),
                    walk.size() + " key sequences beyond the text: " + String.join(" ", walk) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void press(Page page, String key, List<String> walk) {
        page.keyboard().press(key);
        walk.add(key);
    }

    /// Goes on by Enter until a field has the focus.
    private static void go(Page page, String field, List<String> walk) {
        for (int pressed = 0; !focused(page).equals(field) && pressed < 30; pressed++) {
            press(page, "Enter", walk);
        }
        assertThat(focused(page)).isEqualTo(field);
    }

    private static void type(Page page, String field, String words, List<String> walk) {
        assertThat(focused(page)).isEqualTo(field);
        page.keyboard().insertText(words);
        press(page, "Enter", walk);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.name ?? ''");
    }

    private static void digits(CDPSession keys, String digits) {
        for (int at = 0; at < digits.length(); at++) {
            char digit = digits.charAt(at);
            String typed = String.valueOf(KAZAKH_ROW.charAt((digit - '0' + 9) % 10));
            for (String type : List.of("keyDown", "keyUp")) {
                JsonObject key = new JsonObject();
                key.addProperty("type", type);
                key.addProperty("code", "Digit" + digit);
                key.addProperty("key", typed);
                if (type.equals("keyDown")) {
                    key.addProperty("text", typed);
                }
                keys.send("Input.dispatchKeyEvent", key);
            }
        }
    }
}
