package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kz.jauap.office.browser.Chromium.Script;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A head signs an answer, an extension, a redirection in the browser; the applicant downloads what was signed, and
/// anybody checks it.
@DemoCity
@Thorough
class HeadSignsTest {
    private static final Map<String, String> ANSWERED =
            Map.of("kk", "Жауап берілді", "ru", "Ответ дан", "en", "Answered");
    private static final Map<String, String> EXTENDED =
            Map.of("kk", "Мерзім 10 күнге ұзартылды", "ru", "Срок продлён на 10 дней", "en", "extended by 10 days");
    private static final Map<String, String> REDIRECTED =
            Map.of("kk", "Әрі қарай жолданды", "ru", "Перенаправлено", "en", "Redirected");

    private final int port;
    private final ApplicationContext office;
    private final JdbcClient sql;
    private final Tracking tracking;

    @Autowired
    HeadSignsTest(
            @Value("${local.server.port}") int port, ApplicationContext office, JdbcClient sql, Tracking tracking) {
        this.port = port;
        this.office = office;
        this.sql = sql;
        this.tracking = tracking;
    }

    private AppealId appeal(String number) {
        return new AppealId(sql.sql("select appeal from registry_card where alias = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }

    private String code(String number) {
        return tracking.code(appeal(number)).grouped();
    }

    @EveryLanguage(everyday = "kk")
    void theAnswerIsSignedElectronicallyAndChecked(String lang) {
        String number = Submitted.ofToday(office, port);
        Submitted.by(port, number);
        signs(lang, "deputy", number, "approve", _ -> {}, ANSWERED);
        try (BrowserContext applicant = Chromium.visitor(port);
                Page page = status(applicant, lang, number)) {
            byte[] letter = Genuine.downloaded(
                    page, page.locator("a[href$='/answer.pdf']").first());
            byte[] voucher = page.request()
                    .get("/" + lang + "/voucher/" + number + ".pdf")
                    .body();
            Genuine.found(port, lang, Script.ON, letter, voucher);
            Genuine.found(port, lang, Script.OFF, letter);
        }
    }

    @EveryLanguage(everyday = "ru")
    void theDecisionToExtendIsSignedElectronicallyAndChecked(String lang) {
        String number = Submitted.ofToday(office, port);
        Town town = Town.in(office);
        office.getBean(Extending.class).propose(town.hand("executor", appeal(number)), 10, "Сараптама күтілуде");
        signs(
                lang,
                "deputy",
                number,
                "decide",
                page -> {
                    page.locator("input[name=decision][value=GRANT]").check();
                    page.fill("#reason", "Сараптама әлі аяқталған жоқ.");
                },
                EXTENDED);
        checked(lang, number);
    }

    @EveryLanguage(everyday = "en")
    void theLetterOfRedirectionIsSignedElectronicallyAndChecked(String lang) {
        Town town = Town.in(office);
        String number = town.card(town.paper("city")).number().alias();
        signs(
                lang,
                "akim",
                number,
                "redirect",
                page -> {
                    page.selectOption("#to", "energy");
                    page.fill("#reason", "Мәселе энергетика басқармасының құзыретіне жатады.");
                },
                REDIRECTED);
        checked(lang, number);
    }

    /// Fills in a step, asks to sign it electronically, and signs what is shown.
    private void signs(
            String lang, String login, String number, String step, Consumer<Page> filled, Map<String, String> then) {
        try (BrowserContext head = Chromium.officer(port, login);
                Page page = head.newPage()) {
            page.navigate("/" + lang + "/staff/case/" + number + "/" + step);
            filled.accept(page);
            page.locator("form button[value=electronic]").click();
            page.waitForURL("**/staff/sign/*");
            Legible.keep(page, "head-signs-" + step + "-" + lang);
            page.locator("a[href$='/demo']").first().click();
            page.locator("[data-start]").click();
            page.waitForURL("**/staff/case/" + number);
            assertThat(page.locator("main")).containsText(Objects.requireNonNull(then.get(lang)));
        }
    }

    private Page status(BrowserContext applicant, String lang, String number) {
        Page page = applicant.newPage();
        page.navigate("/" + lang + "/status");
        page.fill("#number", number);
        page.fill("#code", code(number));
        page.locator("#statusform button").click();
        page.waitForURL("**/status/" + number);
        return page;
    }

    /// The paper that a head has signed, as its applicant downloads it: as the office sealed it, and as it was signed.
    private void checked(String lang, String number) {
        try (BrowserContext applicant = Chromium.visitor(port);
                Page page = status(applicant, lang, number)) {
            var signed = page.locator("section[aria-labelledby=papers] li:has(a[href$='/signed.p7s'])");
            assertThat(signed).hasCount(1);
            byte[] sealed = got(page, signed, "paper.pdf");
            byte[] bare = got(page, signed, "signed.pdf");
            Genuine.found(port, lang, Script.ON, sealed, bare);
        }
    }

    private static byte[] got(Page page, Locator of, String file) {
        return page.request()
                .get(of.locator("a[href$='/" + file + "']").getAttribute("href"))
                .body();
    }
}
