package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// The page with the code, and a telephone that must show whose it is before it may read (authorisation `Eds`).
@OfficeTest(
        properties = {"jauap.signing.telephone=EDS", "jauap.signing.per-address=100000"},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Petition.class, Petitions.class, Pens.class})
class OwnersTelephoneTest {
    private static final Holder OWNER = Pens.person(Petitions.IIN);
    private static final Holder PASSER_BY = Pens.person(Petitions.OTHER);

    private final int port;
    private final Petitions petitions;
    private final Pens pens;

    @Autowired
    OwnersTelephoneTest(@Value("${local.server.port}") int port, Petitions petitions, Pens pens) {
        this.port = port;
        this.petitions = petitions;
        this.pens = pens;
    }

    private EgovMobileSimulator telephone(Holder of) {
        return new EgovMobileSimulator(
                port, address -> pens.login(Scheme.GOST_2015_512, of.forAuthentication(), address));
    }

    @EveryLanguage(everyday = "kk")
    void whoeverPhotographsTheCodeReadsNothingAndItsOwnerSigns(String lang) {
        var session = petitions.open();
        try (var visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            page.navigate("/" + lang + "/sign/" + session.id() + "/qr");
            String code = page.locator("[data-code]").getAttribute("data-code");
            var stranger = telephone(PASSER_BY);
            stranger.scan(code);
            assertThat(stranger.ask()).isEqualTo(403);
            var own = telephone(OWNER);
            own.scan(code);
            assertThat(own.read()).isEqualTo(petitions.document(session));
            assertThat(own.sign(document -> pens.sign(Scheme.GOST_2015_512, OWNER, document)))
                    .isEqualTo(200);
            page.waitForURL("**/status?granted=*");
        }
        assertThat(petitions.way(session)).contains(Way.QR);
        assertThat(petitions.carried(session)).isOne();
    }
}
