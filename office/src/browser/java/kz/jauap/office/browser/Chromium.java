package kz.jauap.office.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The machine's own Chromium, started once for all tests.
public final class Chromium {
    public static final Path PICTURES = Path.of("target", "pictures");
    public static final String PASSWORD = "almaty-demo-2026";

    /// A page may be slow on a busy machine; nothing here tests how fast it is.
    private static final int PATIENCE_MILLIS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private static final Browser BROWSER = Playwright.create()
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Path.of(Objects.requireNonNullElse(System.getenv("JAUAP_CHROMIUM"), "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            // a camera and a microphone that are not there, for who records a message
                            "--use-fake-device-for-media-stream",
                            "--use-fake-ui-for-media-stream")));

    public enum Script {
        ON,
        OFF
    }

    private Chromium() {}

    /// A fresh visitor, without cookies.
    public static BrowserContext visitor(int port, Script script, ColorScheme scheme) {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setJavaScriptEnabled(script == Script.ON)
                .setColorScheme(scheme)
                .setViewportSize(1280, 900));
    }

    public static BrowserContext visitor(int port) {
        return visitor(port, Script.ON, ColorScheme.LIGHT);
    }

    /// Somebody of the staff, signed in.
    public static BrowserContext officer(int port, String login) {
        BrowserContext context = visitor(port);
        try (Page page = context.newPage()) {
            page.navigate("/ru/staff/sign-in");
            page.fill("#username", login);
            page.fill("#password", PASSWORD);
            page.locator("#password").press("Enter");
            page.waitForURL("**/staff/**");
        }
        return context;
    }
}
