package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U16;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.browser.Chromium.Script;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// "I do not agree", in a real browser: from the answer on the status page to a complaint on the superior's desk.
@DemoCity
class GrievingTest {
    private final int port;
    private final JdbcClient sql;
    private final Tracking tracking;

    @Autowired
    GrievingTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.port = port;
        this.sql = sql;
        this.tracking = tracking;
    }

    private record Answered(AppealId appeal, String number) {}

    /// An answered appeal of a department, against which nobody has complained yet.
    private Answered answered() {
        return sql.sql("""
                        select c.appeal, c.number from registry_card c
                        where c.stage = 'ANSWERED' and c.legal and c.body <> 'city'
                        and not exists (select 1 from registry_card g where g.origin = c.appeal)
                        order by c.registered_at""")
                .query((row, _) ->
                        new Answered(new AppealId(row.getObject("appeal", UUID.class)), row.getString("number")))
                .list()
                .getFirst();
    }

    @Meets(U16)
    @ParameterizedTest
    @CsvSource({"kk, ON, 1280", "ru, OFF, 1280", "en, OFF, 320"})
    void whoDisagreesComplainsInOneStep(String lang, Script script, int width) {
        Answered of = answered();
        try (BrowserContext citizen = Chromium.visitor(port, script, ColorScheme.LIGHT);
                Page page = citizen.newPage()) {
            page.setViewportSize(width, 900);
            page.navigate("/" + lang + "/status");
            page.locator("#statusform [name=number]").fill(of.number());
            page.locator("#statusform [name=code]")
                    .fill(tracking.code(of.appeal()).grouped());
            page.locator("#statusform button").first().click();
            page.locator("a[href$='/disagree']").first().click();
            page.locator("[name=reasons]").fill(" ");
            page.locator("form[action$='/disagree'] button.btn").click();
            assertThat(page.locator(".summary").count()).isEqualTo(1);
            seen(page, script, "disagree-error-" + lang + "-" + width);
            page.locator("[name=reasons]").fill("Фонарь по-прежнему не горит.");
            page.locator("form[action$='/disagree'] button.btn").click();
            page.waitForURL("**/" + lang + "/voucher/**");
            seen(page, script, "disagree-voucher-" + lang + "-" + width);
        }
        List<String> above = sql.sql("select body || ' ' || kind || ' ' || stage from registry_card where origin = ?")
                .param(of.appeal().value())
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(above).hasSize(1).allMatch(each -> each.endsWith(" COMPLAINT REGISTERED"));
    }

    private static void seen(Page page, Script script, String name) {
        Legible.keep(page, name);
        if (script == Script.ON) {
            Legible.barsNobody(page, name);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(page.viewportSize().width);
        }
    }
}
