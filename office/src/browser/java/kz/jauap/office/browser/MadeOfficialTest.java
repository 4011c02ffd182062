package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.social.MetaSimulator;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// A question under a post at Instagram that its author makes an official appeal in a real browser, and its answer.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Thorough
class MadeOfficialTest {
    private static final MetaSimulator INSTAGRAM = new MetaSimulator("instagram");
    private static final String QUESTION = "Абай даңғылы, 10-үйдің жанында шам жанбайды. Қашан жөндейсіздер?";
    private static final String LATER = "Подъездің алды да қараңғы.";

    private final int port;
    private final MockMvc web;
    private final Porter porter;
    private final Rounds rounds;
    private final Journal journal;
    private final MovableClock clock;
    private final JdbcClient sql;

    @Autowired
    MadeOfficialTest(@Value("${local.server.port}") int port, ApplicationContext office) {
        this.port = port;
        this.web = office.getBean(MockMvc.class);
        this.porter = office.getBean(Porter.class);
        this.rounds = office.getBean(Rounds.class);
        this.journal = office.getBean(Journal.class);
        this.clock = office.getBean(MovableClock.class);
        this.sql = office.getBean(JdbcClient.class);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        INSTAGRAM.settings(settings);
    }

    @AfterAll
    static void close() {
        INSTAGRAM.close();
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyStaff staff) {
        staff.load();
        clock.set(MetaSimulator.THEN);
    }

    private Card asked() throws Exception {
        web.perform(INSTAGRAM.comment("ig1", "", "11", QUESTION)).andExpect(status().isOk());
        web.perform(INSTAGRAM.comment("ig2", "ig1", "11", LATER)).andExpect(status().isOk());
        porter.go();
        return found("select appeal from registry_arrival where ending = 'REGISTERED'");
    }

    /// Where the private reply leads its reader.
    private String link() {
        rounds.go();
        var link = Pattern.compile("/status#J1/S/[\\w./-]+")
                .matcher(INSTAGRAM.words().toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void aQuestionOfInstagramIsSignedAnsweredAndShowsBothTimes() throws Exception {
        Card informal = asked();
        String link = link();
        Instant contact = informal.registered().receivedAt();
        clock.set(contact.plus(Duration.ofHours(30)));
        try (BrowserContext author = Chromium.visitor(port);
                Page page = author.newPage()) {
            page.navigate("/ru" + link);
            page.waitForURL("**/ru/status/" + informal.number().alias());
            page.locator("form[action$='/official'] button").click();
            page.waitForURL("**/check");
            assertThat(page.locator("main")).containsText(QUESTION);
            assertThat(page.locator("main")).containsText(LATER);
            assertThat(page.locator("main")).not().containsText("@u11");
            Legible.keep(page, "official-check-ru");
            page.locator("a[href*='/who?']").first().click();
            page.fill("#surname", "Сынақов");
            page.fill("#given", "Сынақ");
            page.fill("#number", "850101100012");
            page.fill("#postal", "Алматы, Абай даңғылы, 10");
            page.locator("main form button.btn").first().click();
            page.waitForURL("**/check");
            page.locator("form[action$='/sign'] button").click();
            page.locator(".signways a[href$='/demo']").click();
            page.locator("[data-start]").click();
            page.waitForURL("**/voucher/**");
            Card official = official();
            List<String> times = times(official, contact);
            assertThat(plain(page.locator(".voucher").innerText()))
                    .contains(times)
                    .contains(informal.number().text());
            fits(page, official.number().alias());
            assertThat(Printed.text(page.request()
                            .get("/ru/voucher/" + official.number().alias() + ".pdf")
                            .body()))
                    .contains(times);
            Submitted.assigned(port, official.number().alias());
            Submitted.by(port, official.number().alias());
            signed(official.number().alias());
            page.navigate("/ru/status/" + informal.number().alias());
            assertThat(page.locator("main")).containsText(official.number().text());
            page.locator("a[href$='/official']").click();
            page.waitForURL("**/ru/status/" + official.number().alias());
            assertThat(page.locator("a[href$='/answer.pdf']").first()).isVisible();
            assertThat(plain(page.locator("main").innerText())).contains(Dates.shortMoment(contact));
        }
    }

    private Card official() {
        Card official = found("select appeal from intake_draft where informal is not null");
        assertThat(official.due().legal()).isTrue();
        assertThat(journal.card(new AppealId(
                                official.registered().origin().orElseThrow().appeal()))
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.MADE_OFFICIAL);
        return official;
    }

    private Card found(String query) {
        UUID appeal = sql.sql(query).query(UUID.class).single();
        return journal.card(new AppealId(appeal)).orElseThrow();
    }

    private static List<String> times(Card official, Instant contact) {
        Instant act = official.registered().receivedAt();
        assertThat(Duration.between(contact, act)).isGreaterThanOrEqualTo(Duration.ofHours(30));
        return List.of(plain(Dates.moment(Lang.RU, contact)), plain(Dates.moment(Lang.RU, act)));
    }

    private void signed(String number) {
        try (BrowserContext deputy = Chromium.officer(port, "deputy");
                Page page = deputy.newPage()) {
            page.navigate("/kk/staff/case/" + number + "/approve");
            page.fill("#password", Chromium.PASSWORD);
            page.locator("form[action$='/sign'] button:not([name])").click();
            page.navigate("/ru/staff/case/" + number);
            Card official = official();
            assertThat(plain(page.locator("main").innerText()))
                    .contains(Dates.shortMoment(
                            official.registered().firstContact().orElseThrow()))
                    .contains(Dates.shortMoment(official.registered().receivedAt()));
        }
    }

    private static void fits(Page page, String number) {
        for (String lang : Legible.LANGUAGES) {
            page.navigate("/" + lang + "/voucher/" + number);
            for (Legible.Width width : Legible.Width.values()) Legible.fits(page, width);
            Legible.keep(page, "official-voucher-" + lang);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
