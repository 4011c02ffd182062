package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.browser.Chromium.Script;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.signature.Bad;
import kz.jauap.office.signature.BadSignatures;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Reader;
import kz.jauap.office.signature.certificate.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// An official appeal filed and signed by NCALayer, by telephone and on paper, in every language; its sealed voucher
/// downloaded and found genuine by the page of checks. A signed file and the demonstration's key likewise:
/// [WritingTest].
@ExtendWith(NcaLayerAtHand.class)
@OfficeTest(properties = "jauap.signing.per-address=100000", webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Pens.class)
@Thorough
class EveryWayTest {
    private static final Iin IIN = new Iin("850101100012");

    private final int port;
    private final Pens pens;

    @Autowired
    EveryWayTest(@Value("${local.server.port}") int port, Pens pens) {
        this.port = port;
        this.pens = pens;
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private byte[] own(byte[] document) {
        return pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document);
    }

    private static void on(Page page) {
        page.locator("button[value=ON]").click();
    }

    /// Writes an application, page by page, up to the check.
    private static void write(Page page, String lang) {
        page.navigate("/" + lang + "/file");
        page.locator("main form[action$='/file'][method=post] button").click();
        on(page);
        page.locator("#surname").fill("Сынақов");
        page.locator("#given").fill("Сынақ");
        page.locator("#number").fill(IIN.digits());
        page.locator("#postal").fill("Алматы, Абай даңғылы, 10");
        on(page);
        page.locator("input[name=kind][value=APPLICATION]").check();
        on(page);
        page.locator("#language").selectOption("kk");
        page.locator("#text").fill("Абай даңғылы, 10: екі апта бойы шам жанбайды. Жөндеуді сұраймын.");
        while (!page.url().endsWith("/check")) {
            on(page);
        }
    }

    private static void sign(Page page, String way) {
        page.locator("form[action$='/sign'] button").click();
        page.locator(".signways a[href$='/" + way + "']").click();
    }

    @EveryLanguage(everyday = "kk")
    void ncaLayerSigns(String lang) {
        NcaLayerAtHand.NCALAYER.seat(new NcaLayerSimulator.Person.Signs(this::own));
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            write(page, lang);
            sign(page, "ncalayer");
            page.locator("[data-start]").click();
            Genuine.voucher(page, port, lang, Script.ON);
        }
    }

    @EveryLanguage(everyday = "ru")
    void theTelephoneSigns(String lang) {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            write(page, lang);
            sign(page, "qr");
            var telephone = new EgovMobileSimulator(port);
            telephone.scan(page.locator("[data-code]").getAttribute("data-code"));
            assertThat(telephone.sign(this::own)).isEqualTo(200);
            Genuine.voucher(page, port, lang, Script.ON);
        }
    }

    /// Printed at home, signed with a pen, brought to the desk, where one scan fills in the form.
    @EveryLanguage(everyday = "en")
    void paperSigns(String lang) {
        String code;
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            write(page, lang);
            page.locator("a[href$='/paper']").first().click();
            code = page.locator("main .note .num").innerText();
        }
        try (BrowserContext desk = Chromium.officer(port, "registrar");
                Page page = desk.newPage()) {
            page.navigate("/" + lang + "/staff/intake");
            page.fill("#mark", code);
            page.locator("#mark").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#surname")).hasValue("Сынақов");
            page.locator("#text").press("Control+Enter");
            page.waitForURL("**/" + lang + "/staff/voucher/**");
            byte[] voucher = page.request().get(page.url() + ".pdf").body();
            Genuine.found(port, lang, Script.OFF, voucher);
        }
    }

    private static byte[] toSign(Page page) {
        sign(page, "file");
        return Genuine.downloaded(page, page.locator("main .signsteps a[download]"));
    }

    private static void bring(Page page, byte[] cms) {
        page.setInputFiles("#file", new FilePayload("otinish.p7s", "application/pkcs7-signature", cms));
        page.locator(".signsteps button").click();
    }

    /// Somebody else's signature, one of another draft, one of a changed file: the reason and the remedy are on the
    /// screen, the text is kept, and the right signature still files it.
    @ParameterizedTest
    @CsvSource({"kk,ANOTHER_PERSON", "ru,ANOTHER_DRAFTS_SIGNATURE", "en,ALTERED_DOCUMENT"})
    void anAttackOnTheStepOfSigningIsExplainedAndLosesNothing(
            String lang, Bad attack, @Autowired ApplicationContext office, @Autowired Words words) {
        Lang told = Lang.of(lang).orElseThrow();
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage();
                BrowserContext elsewhere = Chromium.visitor(port);
                Page other = elsewhere.newPage()) {
            write(other, lang);
            byte[] another = toSign(other);
            write(page, lang);
            String check = page.url();
            byte[] document = toSign(page);
            bring(page, BadSignatures.in(office).brought(attack, IIN, document, another));
            page.locator(".summary").waitFor();
            Legible.keep(page, "attacked-" + lang);
            assertThat(page.locator(".summary").innerText())
                    .contains(words.say(told, attack.reason().key()))
                    .contains(words.say(told, Reader.SIGNER.adviceKey(attack.reason())));
            page.navigate(check);
            assertThat(page.locator("main").innerText()).contains("екі апта бойы шам жанбайды");
            byte[] again = toSign(page);
            bring(page, own(again));
            Genuine.voucher(page, port, lang, Script.ON);
        }
    }
}
