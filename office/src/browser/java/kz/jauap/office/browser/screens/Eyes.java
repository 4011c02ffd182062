package kz.jauap.office.browser.screens;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.jauap.office.browser.Legible;

/// What careful eyes see on a page: each fault begins with the number of its point.
final class Eyes {
    private static final String SEEN = script("eyes.js");
    private static final String RINGS = script("rings.js");
    private static final int LEAST_PUBLIC = 44;
    private static final int LEAST_STAFF = 24;

    /// What a reader may wish for beyond what a page's makers chose.
    private static final String SPACED = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                + " p { margin-bottom: 2em !important }");
              document.adoptedStyleSheets = [sheet];
            }""";
    private static final String USUAL = "() => { document.adoptedStyleSheets = []; }";

    /// Without colours of our own the place in the menu is marked, and every badge of a term says its term.
    private static final String FORCED = """
            () => [...document.querySelectorAll("nav a[aria-current=page]")]
              .filter(each => each.checkVisibility() && getComputedStyle(each).outlineStyle === "none")
              .map(each => "10: not marked: " + each.innerText)
              .concat([...document.querySelectorAll(".due")].filter(each => each.checkVisibility() && !each.innerText.trim())
              .map(() => "10: a badge without words"))""";

    private Eyes() {}

    static String script(String name) {
        try (InputStream from = Objects.requireNonNull(Eyes.class.getResourceAsStream("/screens/" + name))) {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("(?s)^(//[^\n]*\n)+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything that is looked at without touching anything.
    static List<String> look(Page page, Screen screen, String lang) {
        Map<String, Object> said =
                Map.of("lang", lang, "least", screen.staff() ? LEAST_STAFF : LEAST_PUBLIC, "words", true);
        List<String> faults = strings(page.evaluate(SEEN, said));
        Foreign.sentences(page, lang).forEach(each -> faults.add("12: without its language: " + each));
        return faults;
    }

    /// What axe finds.
    static List<String> axe(Page page) {
        return Legible.violations(page).stream().map(each -> "1: " + each).toList();
    }

    /// The same page read with wider spacing of its text.
    static List<String> spaced(Page page, Screen screen, String lang) {
        page.evaluate(SPACED);
        List<String> faults = look(page, screen, lang).stream()
                .filter(fault -> fault.startsWith("6:") || fault.startsWith("8:"))
                .map(fault -> "8: with wider spacing " + fault)
                .toList();
        page.evaluate(USUAL);
        return faults;
    }

    /// Every stop of the keyboard.
    static List<String> rings(Page page) {
        page.keyboard().press("Tab");
        return strings(page.evaluate(RINGS));
    }

    /// The page in the colours of the reader's own machine.
    static List<String> forced(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        List<String> faults = strings(page.evaluate(FORCED));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        return faults;
    }

    /// The typefaces that draw its letters.
    static List<String> typefaces(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        Set<String> strange = new TreeSet<>();
        browser.send("DOM.enable");
        browser.send("CSS.enable");
        var whole = new JsonObject();
        whole.addProperty("depth", -1);
        collect(browser.send("DOM.getDocument", whole).getAsJsonObject("root"), browser, strange);
        browser.detach();
        return strange.stream().map(each -> "39: drawn with " + each).toList();
    }

    private static void collect(JsonObject node, CDPSession browser, Set<String> strange) {
        if (!node.has("children")) {
            return;
        }
        boolean text = false;
        for (var child : node.getAsJsonArray("children")) {
            JsonObject inner = child.getAsJsonObject();
            text |= inner.get("nodeType").getAsInt() == 3;
            collect(inner, browser, strange);
        }
        if (text) {
            var which = new JsonObject();
            which.add("nodeId", node.get("nodeId"));
            browser.send("CSS.getPlatformFontsForNode", which)
                    .getAsJsonArray("fonts")
                    .forEach(font -> {
                        String family = font.getAsJsonObject().get("familyName").getAsString();
                        if (!family.startsWith("Onest")) {
                            strange.add(family + " in " + node.get("localName").getAsString());
                        }
                    });
        }
    }

    static List<String> strings(Object found) {
        List<String> strings = new ArrayList<>();
        ((List<?>) found).forEach(each -> strings.add(String.valueOf(each)));
        return strings;
    }
}
