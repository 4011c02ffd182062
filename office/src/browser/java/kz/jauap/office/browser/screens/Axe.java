package kz.jauap.office.browser.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The barriers that axe finds. It runs in the page itself: no page of ours has frames.
public final class Axe {
    private static final String AXE = source();
    private static final String JUDGED = Eyes.script("axe.js");

    /// How letters look that axe found readable on one page or another.
    private static final Set<String> LOOKS = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /// The rules that a page breaks, each with where.
    ///
    /// @param everyone whether every letter's ink is judged, not one of each look
    public static List<String> violations(Page page, boolean everyone) {
        page.waitForLoadState();
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        var found = (Map<?, ?>) page.evaluate(JUDGED, List.of(List.copyOf(LOOKS), everyone));
        LOOKS.addAll(told(found, "judged"));
        return told(found, "broken");
    }

    private static List<String> told(Map<?, ?> found, String what) {
        return Eyes.strings(Objects.requireNonNull(found.get(what)));
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
