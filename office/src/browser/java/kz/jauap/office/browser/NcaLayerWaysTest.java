package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kz.jauap.office.browser.NcaLayerSimulator.Person;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// Signing with NCALayer in a real browser: signed, refused, cancelled, not running.
@ExtendWith(NcaLayerAtHand.class)
@OfficeTest(properties = "jauap.signing.per-address=100000", webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Petition.class, Petitions.class, Pens.class})
@Thorough
class NcaLayerWaysTest extends SigningPages {
    @Autowired
    NcaLayerWaysTest(
            @Value("${local.server.port}") int port,
            Petitions petitions,
            Pens pens,
            AlmatyOrganisation almaty,
            AlmatyStaff staff) {
        super(port, petitions, pens, almaty, staff);
    }

    private byte[] tampered(byte[] document) {
        byte[] cms = own(document);
        cms[cms.length - 1] ^= 1;
        return cms;
    }

    @ParameterizedTest
    @EnumSource(
            value = Scheme.class,
            names = {"RSA", "GOST_2015_512"})
    void ncaLayerSigns(Scheme scheme) {
        var session = petitions.open();
        ncaLayer.seat(new Person.Signs(document -> pens.sign(scheme, Pens.person(Petitions.IIN), document)));
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "kk", session, Way.NCALAYER)) {
            page.locator("[data-start]").click();
            signed(page, session, Way.NCALAYER);
        }
        var args = ncaLayer.asked().path("args");
        assertThat(args.at("/signerParams/iin").asString("")).isEqualTo(Petitions.IIN.digits());
        assertThat(args.at("/signerParams/extKeyUsageOids/0").asString("")).isEqualTo("1.3.6.1.5.5.7.3.4");
        assertThat(args.at("/signingParams/encapsulate").asBoolean(true)).isFalse();
        assertThat(args.path("locale").asString("")).isEqualTo("kk");
    }

    @ParameterizedTest
    @CsvSource({"strangers,подписал другой человек", "tampered,Подпись неверна"})
    void whatNcaLayerSignedWronglyIsRefusedAndSignedAgain(String how, String told) {
        var session = petitions.open();
        ncaLayer.seat(new Person.Signs(how.equals("strangers") ? this::strangers : this::tampered));
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "ru", session, Way.NCALAYER)) {
            page.locator("[data-start]").click();
            page.locator(".summary").waitFor();
            assertThat(page.locator(".summary").innerText()).contains(told);
            unsigned(session);
            ncaLayer.seat(new Person.Signs(this::own));
            page.locator("[data-start]").click();
            signed(page, session, Way.NCALAYER);
        }
    }

    @Test
    void whoCancelsInNcaLayerMayTryAgain() {
        var session = petitions.open();
        ncaLayer.seat(new Person.Cancels());
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "en", session, Way.NCALAYER)) {
            page.locator("[data-start]").click();
            page.locator("[data-say=cancelled]").waitFor();
            unsigned(session);
            ncaLayer.seat(new Person.Signs(this::own));
            page.locator("[data-start]").click();
            signed(page, session, Way.NCALAYER);
        }
    }

    @Test
    void whoeverWaitsForNcaLayerMayStop() {
        var session = petitions.open();
        ncaLayer.seat(new Person.Waits());
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "en", session, Way.NCALAYER)) {
            page.locator("[data-start]").click();
            page.locator("[data-say=choosing]").waitFor();
            page.locator("[data-stop]").click();
            page.locator("[data-say=cancelled]").waitFor();
            unsigned(session);
        }
    }

    @Test
    void whatNcaLayerSaysIsPassedOn() {
        ncaLayer.seat(new Person.Fails("STORAGE", "Token is locked"));
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "en", petitions.open(), Way.NCALAYER)) {
            page.locator("[data-start]").click();
            page.locator("[data-say=failed]").waitFor();
            assertThat(page.locator("[data-why]").innerText()).contains("Token is locked");
        }
    }

    @Test
    void whereNcaLayerDoesNotRunRemediesAreNamed() {
        ncaLayer.seat(new Person.Absent());
        try (var visitor = Chromium.visitor(port);
                Page page = open(visitor, "kk", petitions.open(), Way.NCALAYER)) {
            page.locator("[data-start]").click();
            page.locator("[data-say=unreachable]").waitFor();
            Legible.keep(page, "sign-unreachable-kk");
        }
    }

    @ParameterizedTest
    @CsvSource({"prompt,asks", "denied,blocked"})
    void theBrowsersQuestionIsExplainedBeforeItIsAsked(String state, String said) {
        ncaLayer.seat(new Person.Signs(this::own));
        try (var visitor = Chromium.visitor(port)) {
            visitor.addInitScript("navigator.permissions.query = async () => ({ state: '" + state + "' })");
            try (Page page = open(visitor, "ru", petitions.open(), Way.NCALAYER)) {
                page.locator("[data-say=" + said + "]").waitFor();
                Legible.keep(page, "sign-" + said + "-ru");
            }
        }
    }
}
