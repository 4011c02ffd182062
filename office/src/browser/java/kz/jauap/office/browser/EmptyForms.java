package kz.jauap.office.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import kz.jauap.office.browser.screens.Screen;
import kz.jauap.office.registry.number.Tracking;
import org.assertj.core.api.SoftAssertions;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forms sent empty: each says so in its title and in its summary, and stays readable by everybody.
abstract class EmptyForms {
    private static final Map<String, String> PREFIX = Map.of("kk", "Қате:", "ru", "Ошибка:", "en", "Error:");
    /// Forgets all that stands in a form, also what it proposes, and lets the browser send it.
    static final String EMPTY = """
            form => {
                form.noValidate = true;
                for (const field of form.elements) {
                    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
                    else if (field.tagName === 'SELECT') field.selectedIndex = -1;
                    else if (field.tagName !== 'BUTTON' && field.type !== 'hidden' && field.type !== 'submit')
                        field.value = '';
                }
            }""";
    /// Counts what a person fills in.
    private static final String FIELDS =
            "form => [...form.elements].filter(each => each.matches('input:not([type=hidden]), textarea, select')).length";

    final int port;
    final JdbcClient sql;
    final Tracking tracking;

    EmptyForms(int port, JdbcClient sql, Tracking tracking) {
        this.port = port;
        this.sql = sql;
        this.tracking = tracking;
    }

    /// A path with one of the demonstration's cases in it.
    final String demonstrated(String path) {
        return new Screen("", path).address("ru", sql).replaceFirst("^/ru", "");
    }

    static void tell(SoftAssertions said, Page page, List<String> paths) {
        int turn = 0;
        for (String path : paths) {
            look(said, page, path, path.replaceFirst("^/(file|sign)/[^/]+/", "/$1/"), turn++);
        }
    }

    /// Looks at a form as it comes back, which has all that stood there before; at a page without one as it is.
    static void look(SoftAssertions said, Page page, String path, String name, int turn) {
        Response answer = page.navigate("/" + language(turn) + path);
        said.assertThat(answer.status()).as(path).isEqualTo(200);
        if (!sendEmpty(said, page, name, turn)) {
            said.assertThatCode(() -> Legible.everywhere(page, name, language(turn), Legible.Width.inTurn(turn)))
                    .as(path + " in " + language(turn))
                    .doesNotThrowAnyException();
        }
    }

    /// Sends the form before us empty, unless nothing is to be filled in.
    static boolean sendEmpty(SoftAssertions said, Page page, String name, int turn) {
        Locator writing = page.locator("main form[method=post]:has(textarea)");
        Locator form = (writing.count() > 0 ? writing : page.locator("main form[method=post]")).first();
        if (form.count() == 0 || (Integer) form.evaluate(FIELDS) == 0) {
            return false;
        }
        form.evaluate(EMPTY);
        Locator buttons = form.locator("button[value=submit], button[value=ON]");
        Locator button = buttons.count() > 0
                ? buttons.first()
                : form.locator("button:visible:not([name=look])").last();
        send(said, page, button, name, turn);
        return true;
    }

    /// Sends what is mistaken, and looks at what comes back.
    static void send(SoftAssertions said, Page page, Locator button, String name, int turn) {
        String lang = language(turn);
        page.waitForResponse(
                each -> each.request().isNavigationRequest()
                        && each.request().method().equals("POST"),
                button::click);
        page.waitForLoadState();
        said.assertThat(page.title()).as(name).startsWith(PREFIX.get(lang));
        said.assertThatCode(() -> Legible.everywhere(page, name + "/mistaken", lang, Legible.Width.inTurn(turn + 1)))
                .as(name + ", mistaken, in " + lang)
                .doesNotThrowAnyException();
    }

    static String language(int turn) {
        return Legible.LANGUAGES.get(turn % Legible.LANGUAGES.size());
    }
}
