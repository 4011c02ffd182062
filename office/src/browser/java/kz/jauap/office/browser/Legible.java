package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/// What every page owes its reader: no barrier that axe finds, nothing cut off at 320 px; pictures of it are kept.
final class Legible {
    static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    /// How wide the page is while axe looks at it.
    enum Width {
        WIDE(1280),
        NARROW(320);

        final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }

        /// The widths in turn.
        static Width inTurn(int which) {
            return values()[which % values().length];
        }
    }

    private Legible() {}

    /// Looks at a page at both widths, with axe and a picture at one of them.
    static void everywhere(Page page, String path, String lang, Width kept) {
        for (Width width : Width.values()) {
            page.setViewportSize(width.pixels, 900);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("how wide it is at " + width.pixels + " px")
                    .isLessThanOrEqualTo(width.pixels);
            if (width == kept) {
                keep(page, path, lang, String.valueOf(width.pixels));
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .extracting(each -> each.getId() + " " + each.getNodes())
                        .isEmpty();
            }
        }
        page.setViewportSize(1280, 900);
    }

    static void inTheDark(Page page, String path, String lang) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        keep(page, path, lang, "dark");
    }

    static void unscripted(Page page, String path, String lang) {
        page.setViewportSize(Width.NARROW.pixels, 900);
        keep(page, path, lang, "unscripted");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Width.NARROW.pixels);
    }

    private static void keep(Page page, String path, String lang, String how) {
        String name =
                path.equals("/") ? "home" : path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Chromium.PICTURES.resolve(name + "-" + lang + "-" + how + ".png")));
    }
}
