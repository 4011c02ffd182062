package kz.jauap.office.browser.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.office.browser.Chromium;
import kz.jauap.office.browser.Legible;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who look: a visitor and officials signed in, each with a browser of his own.
final class Readers implements AutoCloseable {
    private final Map<String, Page> pages = new HashMap<>();
    private final int port;
    private final JdbcClient sql;

    Readers(int port, JdbcClient sql) {
        this.port = port;
        this.sql = sql;
    }

    /// How a screen is looked at.
    record Light(String lang, Legible.Width width, ColorScheme scheme) {
        String name() {
            return lang + " " + width.pixels + " " + scheme.name().toLowerCase(Locale.ROOT);
        }

        boolean wide() {
            return width == Legible.Width.WIDE;
        }
    }

    Page open(Screen screen, Light light) {
        Page page = page(screen.login());
        page.setViewportSize(light.width().pixels, 900);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(light.scheme()).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(screen.address(light.lang(), sql));
        return page;
    }

    /// Every step of every official, once.
    Stream<Screen> steps() {
        Map<String, Screen> steps = new LinkedHashMap<>();
        for (String login : Steps.OFFICIALS) {
            Steps.of(page(login), login, sql).forEach((step, path) -> steps.putIfAbsent(step, new Screen(login, path)));
        }
        return steps.values().stream();
    }

    private Page page(String login) {
        return pages.computeIfAbsent(
                login, _ -> (login.isEmpty() ? Chromium.visitor(port) : Chromium.officer(port, login)).newPage());
    }

    /// All that can be wrong with a screen in this light.
    static List<String> faults(Page page, Screen screen, Light light) {
        List<String> faults = new ArrayList<>(Eyes.look(page, screen, light.lang()));
        faults.addAll(Eyes.axe(page));
        faults.addAll(Eyes.spaced(page, screen, light.lang()));
        if (light.scheme() == ColorScheme.LIGHT) {
            faults.addAll(Eyes.forced(page));
            faults.addAll(light.wide() ? Eyes.typefaces(page) : twice(page, screen, light));
        }
        faults.addAll(Eyes.rings(page));
        return faults;
    }

    /// Enlarged twice a wide window holds what one of 640 px does.
    private static List<String> twice(Page page, Screen screen, Light light) {
        page.setViewportSize(640, 450);
        List<String> faults = Eyes.look(page, screen, light.lang()).stream()
                .map(fault -> "7: enlarged twice " + fault)
                .toList();
        page.setViewportSize(light.width().pixels, 900);
        return faults;
    }

    @Override
    public void close() {
        pages.values().forEach(page -> page.context().close());
    }
}
