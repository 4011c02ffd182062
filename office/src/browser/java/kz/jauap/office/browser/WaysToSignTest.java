package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.browser.NcaLayerSimulator.Person;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// Ways to sign in a real browser: the demonstration's key, the telephone, a file, paper, and an official at his desk.
@ExtendWith(NcaLayerAtHand.class)
@OfficeTest(properties = "jauap.signing.per-address=100000", webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Petition.class, Petitions.class, Pens.class})
@Thorough
class WaysToSignTest extends SigningPages {
    @Autowired
    WaysToSignTest(
            @Value("${local.server.port}") int port,
            Petitions petitions,
            Pens pens,
            AlmatyOrganisation almaty,
            AlmatyStaff staff) {
        super(port, petitions, pens, almaty, staff);
    }

    @EveryLanguage(everyday = "en")
    void theDemonstrationsKeySignsInTheBrowserItself(String lang) {
        var session = petitions.open();
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, lang, session, Way.DEMO)) {
            page.locator("[data-start]").click();
            signed(page, session, Way.DEMO);
        }
    }

    @Test
    void aStrangersKeyOfTheDemonstrationIsRefused() {
        var session = petitions.open();
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "ru", session, Way.DEMO)) {
            page.locator("[value=STRANGER]").check();
            page.locator("[data-start]").click();
            page.locator(".summary").waitFor();
            assertThat(page.locator(".summary").innerText()).contains("Ваш текст сохранён");
            assertThat(page.title()).startsWith("Ошибка:");
            unsigned(session);
        }
    }

    @Test
    void theTelephoneSignsAndThePageGoesOnByItself() {
        var session = petitions.open();
        var telephone = new EgovMobileSimulator(port);
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "ru", session, Way.QR)) {
            telephone.scan(page.locator("[data-code]").getAttribute("data-code"));
            assertThat(telephone.read()).isEqualTo(petitions.document(session));
            page.getByText("Телефон получил документ").waitFor();
            assertThat(telephone.sign(this::own)).isEqualTo(200);
            signed(page, session, Way.QR);
        }
    }

    @Test
    void theTelephoneIsToldWhatIsWrongAndThePageToo() {
        var session = petitions.open();
        var telephone = new EgovMobileSimulator(port);
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "ru", session, Way.QR)) {
            telephone.scan(page.locator("[data-code]").getAttribute("data-code"));
            assertThat(telephone.sign(this::strangers)).isEqualTo(403);
            page.locator(".summary").waitFor();
            unsigned(session);
            assertThat(telephone.sign(this::own)).isEqualTo(200);
            signed(page, session, Way.QR);
        }
    }

    @Test
    void theTelephoneSignsForAPageWithoutScript() {
        var session = petitions.open();
        var telephone = new EgovMobileSimulator(port);
        try (var visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.DARK);
                Page page = open(visitor, "kk", session, Way.QR)) {
            telephone.scan(page.locator("[data-code]").getAttribute("data-code"));
            page.locator(".signqr .btn").first().click();
            assertThat(page.locator(".signqr .qr").isVisible()).isTrue();
            telephone.sign(this::own);
            page.locator(".signqr .btn").first().click();
            signed(page, session, Way.QR);
        }
    }

    @Test
    void aFileSignedElsewhereIsTakenWithoutScript() throws Exception {
        var session = petitions.open();
        try (var visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.LIGHT);
                Page page = open(visitor, "ru", session, Way.FILE)) {
            var download = page.waitForDownload(
                    () -> page.locator("main .signsteps a[download]").click());
            byte[] document = Files.readAllBytes(download.path());
            assertThat(document).isEqualTo(petitions.document(session));
            page.locator("#file")
                    .setInputFiles(new FilePayload("otinish.p7s", "application/pkcs7-signature", own(document)));
            page.locator(".signsteps button").click();
            signed(page, session, Way.FILE);
        }
    }

    @EveryLanguage(everyday = "kk")
    void anOfficialSignsAtHisDesk(String lang) {
        almaty.load();
        staff.load();
        var session = petitions.open(new Expected.Official(Petitions.IIN), Optional.of("registrar"));
        ncaLayer.seat(new Person.Signs(this::own));
        try (var officer = Chromium.officer(port, "registrar");
                Page page = officer.newPage()) {
            page.navigate("/" + lang + "/staff/sign/" + session.id());
            Legible.keep(page, "sign-staff-" + lang + "-1280");
            page.locator(".signways a[href$='/ncalayer']").click();
            Legible.keep(page, "sign-staff-ncalayer-" + lang + "-1280");
            Legible.fits(page, Legible.Width.NARROW);
            Legible.keep(page, "sign-staff-ncalayer-" + lang + "-320");
            page.locator("[data-start]").click();
            signed(page, session, Way.NCALAYER);
        }
    }

    @Test
    void paperIsOneOfTheWays() {
        var session = petitions.open();
        try (var visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.LIGHT);
                Page page = visitor.newPage()) {
            page.navigate("/ru/sign/" + session.id());
            page.locator(".signways a[href$='/anonymous']").click();
            page.waitForURL("**/ru/anonymous");
        }
    }

    @EveryLanguage(everyday = "ru")
    void everyPageIsReadableByEverybody(String lang) {
        var session = petitions.open();
        try (var visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            List<String> faults = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(message.text());
                }
            });
            page.onPageError(faults::add);
            int turn = Legible.LANGUAGES.indexOf(lang);
            for (String way : List.of("", "/qr", "/ncalayer", "/file", "/demo")) {
                Legible.lit(page, turn / 2);
                page.navigate("/" + lang + "/sign/" + session.id() + way);
                Legible.everywhere(page, "/sign" + way, lang, Legible.Width.inTurn(turn++));
            }
            assertThat(faults).isEmpty();
        }
    }
}
