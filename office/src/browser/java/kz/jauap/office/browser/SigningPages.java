package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Way;

/// Pages of signing in a real browser, with the programs of the national authority beside it.
abstract class SigningPages {
    private static final String GRANTED = "**/status?granted=*";

    final int port;
    final Petitions petitions;
    final Pens pens;
    final AlmatyOrganisation almaty;
    final AlmatyStaff staff;
    final NcaLayerSimulator ncaLayer = NcaLayerAtHand.NCALAYER;

    SigningPages(int port, Petitions petitions, Pens pens, AlmatyOrganisation almaty, AlmatyStaff staff) {
        this.port = port;
        this.almaty = almaty;
        this.staff = staff;
        this.petitions = petitions;
        this.pens = pens;
    }

    byte[] own(byte[] document) {
        return pens.sign(Scheme.GOST_2015_512, Pens.person(Petitions.IIN), document);
    }

    byte[] strangers(byte[] document) {
        return pens.sign(Scheme.RSA, Pens.person(Petitions.OTHER), document);
    }

    static Page open(BrowserContext visitor, String lang, SigningSession session, Way way) {
        Page page = visitor.newPage();
        page.navigate("/" + lang + "/sign/" + session.id());
        page.locator(".signways a[href$='/" + way.name().toLowerCase(Locale.ROOT) + "']")
                .click();
        return page;
    }

    void signed(Page page, SigningSession session, Way way) {
        page.waitForURL(GRANTED);
        assertThat(petitions.way(session)).contains(way);
        assertThat(petitions.carried(session)).isOne();
    }

    void unsigned(SigningSession session) {
        assertThat(petitions.way(session)).isEmpty();
        assertThat(petitions.carried(session)).isZero();
    }
}
