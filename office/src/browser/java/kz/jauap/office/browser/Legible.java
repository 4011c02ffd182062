package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.util.List;
import kz.jauap.office.browser.screens.Axe;

/// What every page owes its reader: no barrier that axe finds, nothing cut off at 320 px. Pictures of it are kept where
/// the environment says `JAUAP_PICTURES=yes`.
public final class Legible {
    public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    /// How wide the page is while axe looks at it.
    public enum Width {
        WIDE(1280),
        NARROW(320);

        public final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }

        /// The widths in turn.
        static Width inTurn(int which) {
            return values()[which % values().length];
        }
    }

    private static final boolean KEPT = "yes".equals(System.getenv("JAUAP_PICTURES"));

    private Legible() {}

    /// Has the page read in the themes in turn, as by somebody who wants nothing to move.
    public static void lit(Page page, int which) {
        ColorScheme scheme = which % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /// Looks at a page at both widths, with axe at one of them, and leaves it wide, as most pages are read by whoever
    /// works in them.
    public static void everywhere(Page page, String path, String lang, Width looked) {
        for (Width width : List.of(Width.NARROW, Width.WIDE)) {
            fits(page, width);
            if (width == looked) {
                keep(page, named(path, lang) + "-" + width.pixels);
                barsNobody(page, path);
            }
        }
    }

    /// The same for a page that is drawn in every language: its words may not fit on a narrow screen in any of them,
    /// but it is looked at wide and by axe every day in one, in turn.
    static void inEveryLanguage(Page page, String path, String lang, Width looked) {
        if (close(path, lang)) {
            everywhere(page, path, lang, looked);
        } else {
            fits(page, Width.NARROW);
            keep(page, named(path, lang) + "-" + Width.NARROW.pixels);
        }
    }

    /// Whether a page is looked at closely in a language: every day in one, in turn.
    static boolean close(String path, String lang) {
        int turn = Math.floorMod(path.hashCode(), LANGUAGES.size());
        return EveryLanguage.Gone.asked() || LANGUAGES.get(turn).equals(lang);
    }

    public static void unscripted(Page page, String path, String lang) {
        fits(page, Width.WIDE);
        fits(page, Width.NARROW);
        keep(page, named(path, lang) + "-unscripted");
    }

    /// Nothing is cut off at a width, and nothing is to be scrolled for.
    public static void fits(Page page, Width width) {
        page.waitForLoadState(); // just after a click there may be no page yet, only its address
        page.setViewportSize(width.pixels, 900);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("how wide " + page.url() + " is at " + width.pixels + " px")
                .isLessThanOrEqualTo(width.pixels);
    }

    /// No rule of axe is broken.
    public static void barsNobody(Page page, String what) {
        assertThat(violations(page))
                .as(what + " at " + page.viewportSize().width)
                .isEmpty();
    }

    /// The rules of axe that a page breaks, each with where.
    public static List<String> violations(Page page) {
        return Axe.violations(page, EveryLanguage.Gone.asked());
    }

    /// Keeps a picture of the page as it is, for whoever asked for pictures.
    public static void keep(Page page, String name) {
        if (!KEPT) {
            return;
        }
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
