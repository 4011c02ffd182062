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
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.browser.Chromium;
import kz.jauap.office.browser.Legible;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who look: a visitor and officials signed in, each with a browser of his own.
public final class Readers implements AutoCloseable {
    private final Map<String, Page> pages = new HashMap<>();
    private final int port;
    private final JdbcClient sql;
    private final Tracking tracking;
    private String draft = "";

    public Readers(int port, JdbcClient sql, Tracking tracking) {
        this.port = port;
        this.sql = sql;
        this.tracking = tracking;
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
        page.navigate(address(screen, light.lang()));
        return page;
    }

    /// The address of a screen in a language, once its reader is there.
    public String address(Screen screen, String lang) {
        return screen.address(lang, sql).replace(Screen.DRAFT, draft);
    }

    /// Every step of every official, once.
    Stream<Screen> steps() {
        Map<String, Screen> steps = new LinkedHashMap<>();
        for (String login : Steps.officials(sql)) {
            Steps.of(page(login), login, sql).forEach((step, path) -> steps.putIfAbsent(step, new Screen(login, path)));
        }
        return steps.values().stream();
    }

    /// The page on which somebody reads on and on: an official signed in, an applicant with his voucher, or any
    /// visitor.
    public Page page(String login) {
        return pages.computeIfAbsent(login, this::begin);
    }

    private Page begin(String login) {
        return switch (login) {
            case "" -> Chromium.visitor(port).newPage();
            case Screen.APPLICANT -> applicant();
            case Screen.WRITER -> writer();
            default -> Chromium.officer(port, login).newPage();
        };
    }

    private Page applicant() {
        Page page = Chromium.visitor(port).newPage();
        for (String number : Screen.own(sql)) {
            page.navigate("/ru/status");
            page.locator("#statusform [name=number]").fill(number);
            page.locator("#statusform [name=code]").fill(code(number));
            page.locator("#statusform button").first().click();
            page.waitForURL("**/status/*");
        }
        return page;
    }

    private Page writer() {
        Page page = Chromium.visitor(port).newPage();
        page.navigate("/kk/file");
        page.locator("main form[action$='/file'][method=post] button").click();
        page.waitForURL(url -> !url.endsWith("/kk/file"));
        draft = page.url().replaceFirst(".*/file/([^/]+)/.*", "$1");
        page.navigate("/kk/file/" + draft + "/who");
        page.locator("#surname").fill("Сынақова");
        page.locator("#given").fill("Әлия");
        page.locator("input[name=several][value=yes]").check();
        on(page);
        page.locator("[id='co.surname-1']").fill("Омаров");
        on(page);
        page.locator("input[name=kind][value=COMPLAINT]").check();
        on(page);
        page.locator("#text").fill("Абай даңғылы, 10: екі апта бойы шам жанбайды, өтінішіме жауап берілмеді.");
        on(page);
        return page;
    }

    private static void on(Page page) {
        String from = page.url();
        page.locator("button[value=ON]").click();
        page.waitForURL(url -> !url.equals(from));
    }

    private String code(String number) {
        return sql.sql("select appeal from registry_card where alias = ?")
                .param(number)
                .query((row, _) -> tracking.code(new AppealId(row.getObject("appeal", UUID.class))))
                .single()
                .grouped();
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
