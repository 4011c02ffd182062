package kz.jauap.office.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kz.jauap.office.registry.act.Town;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An answer that the city's executor writes and submits, in a real browser.
final class Submitted {
    static final String SENTENCE = "Мамандар орнына барып тексерді, ақау анықталды және сол күні толық жойылды.";

    private Submitted() {}

    /// A case on the desk of the city's executor that has no answer yet.
    static String workable(JdbcClient sql) {
        return sql.sql("""
                        select c.alias from registry_card c join people_officer o on o.id = c.executor
                        where o.login = 'executor' and c.stage = 'IN_WORK' and c.legal
                        order by c.waiting <> 'NOBODY', c.alias""").query((row, _) -> row.getString(1)).list().getFirst();
    }

    /// A letter of today that the registrar gives to the city's executor.
    static String ofToday(ApplicationContext office, int port) {
        Town town = Town.in(office);
        String number = town.card(town.paper("city")).number().alias();
        assigned(port, number);
        return number;
    }

    static void assigned(int port, String number) {
        try (BrowserContext registrar = Chromium.officer(port, "registrar");
                Page page = registrar.newPage()) {
            page.navigate("/kk/staff/case/" + number + "/assign");
            page.locator("label:has-text('Қожабеков') input").check();
            page.locator("form[action$='/assign'] button.btn").first().click();
            page.waitForURL("**/staff/case/" + number);
        }
    }

    static void by(int port, String number) {
        try (BrowserContext executor = Chromium.officer(port, "executor");
                Page page = executor.newPage()) {
            page.navigate("/kk/staff/case/" + number + "/answer");
            page.selectOption("#language", "kk");
            fill(page.locator("main textarea:visible"), SENTENCE);
            fill(page.locator("main form.answerform input.input"), "№ 17 тексеру актісі, заңның 27-бабы");
            choose(page.locator("select[name^=finding]"), "CONFIRMED");
            choose(page.locator("select[name^=decision]"), "SATISFIED");
            page.locator(".answerform > .row button[value=submit]").click();
            page.waitForURL("**/staff/case/" + number);
        }
    }

    private static void fill(Locator fields, String words) {
        fields.all().forEach(field -> field.fill(words));
    }

    private static void choose(Locator fields, String value) {
        fields.all().forEach(field -> field.selectOption(value));
    }
}
