package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
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
            fits(page, width);
            if (width == kept) {
                keep(page, named(path, lang) + "-" + width.pixels);
                barsNobody(page, path);
            }
        }
        page.setViewportSize(Width.WIDE.pixels, 900);
    }

    static void inTheDark(Page page, String path, String lang) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        keep(page, named(path, lang) + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    static void unscripted(Page page, String path, String lang) {
        fits(page, Width.NARROW);
        keep(page, named(path, lang) + "-unscripted");
    }

    /// Nothing is cut off at a width, and nothing is to be scrolled for.
    static void fits(Page page, Width width) {
        page.setViewportSize(width.pixels, 900);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("how wide " + page.url() + " is at " + width.pixels + " px")
                .isLessThanOrEqualTo(width.pixels);
    }

    /// No rule of axe is broken. It runs in the page itself and hands over violations only: three times faster than
    /// through a page of its own, and no page of ours has frames.
    static void barsNobody(Page page, String what) {
        var broken = new AxeRunOptions();
        broken.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(broken)
                        .analyze()
                        .getViolations())
                .as(what + " at " + page.viewportSize().width)
                .extracting(each -> each.getId() + " " + each.getNodes())
                .isEmpty();
    }

    /// Keeps a picture of the page as it is.
    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setPath(Chromium.PICTURES.resolve(name + ".jpg")));
    }

    private static String named(String path, String lang) {
        return (path.equals("/") ? "home" : path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "")) + "-" + lang;
    }
}
