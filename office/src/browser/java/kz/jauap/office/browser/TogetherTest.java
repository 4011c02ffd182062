package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U13;
import static kz.jauap.office.guide.Point.U14;
import static kz.jauap.office.guide.Point.U16;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.Thorough;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Several people write one appeal and show its place on the map: with every help of the browser, and with none.
@DemoCity
@Thorough
class TogetherTest {
    private static final String TEXT = "Абай даңғылы, 10: екі апта бойы шам жанбайды. Жөндеуді сұраймын.";

    private final int port;

    @Autowired
    TogetherTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    /// From the first question to the list of those who write together.
    private static void begin(Page page, String lang) {
        page.navigate("/" + lang + "/file");
        page.locator("main form[action$='/file'][method=post] button").click();
        on(page);
        page.locator("#surname").fill("Сынақова");
        page.locator("#given").fill("Әлия");
        page.locator("input[name=several][value=yes]").check();
        on(page);
    }

    private static void on(Page page) {
        String from = page.url();
        page.locator("button[value=ON]").click();
        page.waitForURL(url -> !url.equals(from));
    }

    private static Locator of(Page page, String part, int no) {
        return page.locator("[id='co." + part + "-" + no + "']");
    }

    private static String draft(Page page) {
        return page.url().replaceAll("/[^/]*$", "");
    }

    @Meets(U16)
    @EveryLanguage(everyday = "kk")
    void withoutAnyScriptOthersAreAddedAndThePlaceIsPressedOnThePicture(String lang) {
        try (BrowserContext visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.LIGHT);
                Page page = visitor.newPage()) {
            begin(page, lang);
            of(page, "surname", 1).fill("Омаров");
            of(page, "number", 1).fill("781231103458");
            of(page, "signs", 1).selectOption("OWN");
            page.locator("button[value=STAY]").click();
            of(page, "surname", 2).fill("Ли");
            of(page, "postal", 2).press("Enter");
            assertThat(page.url()).endsWith("/kind");
            page.navigate(draft(page) + "/together");
            assertThat(of(page, "surname", 2).inputValue()).isEqualTo("Ли");
            Legible.unscripted(page, "/wizard/together", lang);
            page.locator("button[name=drop][value='2']").click();
            assertThat(of(page, "surname", 2).inputValue()).isEmpty();

            page.navigate(draft(page) + "/place");
            page.setViewportSize(Legible.Width.NARROW.pixels, 900);
            Locator picture = page.locator("input[type=image]:visible");
            picture.focus();
            picture.press("Enter");
            assertThat(page.locator("input[name=at]").inputValue()).isEmpty();
            assertThat(page.locator("#map-said").innerText()).isNotEmpty();
            BoundingBox box = picture.boundingBox();
            picture.click(new Locator.ClickOptions().setPosition(box.width * 0.55, box.height * 0.5));
            assertThat(page.locator("input[name=at]").inputValue()).startsWith("43.");
            assertThat(page.locator("#district").inputValue()).isNotEmpty();
            Legible.unscripted(page, "/wizard/place-pressed", lang);
            page.locator("button[name=in]").first().click();
            assertThat(page.url()).endsWith("/place").doesNotContain("/" + lang + "/");
            assertThat(page.locator("input[name=at]").inputValue()).startsWith("43.");
        }
    }

    @Meets({U13, U14})
    @EveryLanguage(everyday = "ru")
    void thePinIsMovedByKeysAndEveryPageIsReadableByEverybody(String lang) {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            begin(page, lang);
            CDPSession keys = visitor.newCDPSession(page);
            of(page, "surname", 1).fill("Омаров");
            of(page, "number", 1).focus();
            digits(keys, "781231103458");
            assertThat(of(page, "number", 1).inputValue()).isEqualTo("781231103458");
            look(page, "together", lang);
            on(page);
            on(page);
            page.locator("#text").fill("Са");
            page.locator(".letters summary").first().click();
            page.locator(".letters button").nth(3).click();
            assertThat(page.locator("#text").inputValue()).isEqualTo("Саң");
            page.locator("#text").fill("");
            page.locator(".letters button").first().click();
            assertThat(page.locator("#text").inputValue()).isEqualTo("Ә");
            look(page, "text-letters", lang);
            page.locator("#text").fill(TEXT);
            on(page);

            page.locator("[data-map] img:visible").click();
            Locator at = page.locator("input[name=at]");
            String before = at.inputValue();
            Locator pin = page.locator(".pin:visible");
            page.waitForResponse(answer -> answer.url().endsWith("/place/keep"), () -> pin.press("ArrowUp"));
            assertThat(latitude(at.inputValue())).isGreaterThan(latitude(before));
            page.waitForFunction("document.querySelector('#district').value !== ''");
            page.waitForFunction("document.querySelector('[data-kept]').textContent.match(/\\d\\d:\\d\\d/)");
            look(page, "place-pinned", lang);
            on(page);
            page.navigate(draft(page) + "/check");
            assertThat(page.locator(".members").innerText()).contains("Омаров");
            look(page, "check-together", lang);
        }
    }

    @EveryLanguage(everyday = "en")
    void whoWritesOnTwoDevicesChooses(String lang) {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage();
                Page other = visitor.newPage()) {
            begin(page, lang);
            String text = draft(page) + "/text";
            page.navigate(text);
            other.navigate(text);
            other.locator("#text").fill("Телефоннан жазылды");
            on(other);
            page.locator("#text").fill("Компьютерден жазылды");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/text/keep") && answer.status() == 409,
                    () -> page.locator("#subject").focus());
            page.waitForFunction("document.querySelector('[data-kept].err')");
            page.locator("button[value=ON]").click();
            page.locator(".versions").waitFor();
            assertThat(page.locator("main").innerText()).contains("Телефоннан жазылды", "Компьютерден жазылды");
            look(page, "twice", lang);
            page.locator("main form button.btn").click();
            page.navigate(text);
            assertThat(page.locator("#text").inputValue()).isEqualTo("Компьютерден жазылды");
        }
    }

    private static double latitude(String point) {
        return Double.parseDouble(point.replaceAll(",.*", ""));
    }

    private static void look(Page page, String step, String lang) {
        Legible.everywhere(
                page, "/wizard/" + step, lang, Legible.Width.inTurn(step.length() + Legible.LANGUAGES.indexOf(lang)));
    }

    /// Presses keys of the number row as a keyboard with the Kazakh layout does: they bring letters.
    private static void digits(CDPSession keys, String digits) {
        for (int at = 0; at < digits.length(); at++) {
            char digit = digits.charAt(at);
            JsonObject press = new JsonObject();
            press.addProperty("type", "keyDown");
            press.addProperty("code", "Digit" + digit);
            press.addProperty("key", "ғ");
            press.addProperty("text", "ғ");
            keys.send("Input.dispatchKeyEvent", press);
            press.addProperty("type", "keyUp");
            press.remove("text");
            keys.send("Input.dispatchKeyEvent", press);
        }
    }
}
