package kz.jauap.office.signature.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import kz.jauap.office.house.MovableClock;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.SigningSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// The pages of signing, for tests: their addresses, and somebody who uploads a signature.
abstract class SigningBrowser {
    @Autowired
    MockMvc web;

    @Autowired
    Petitions petitions;

    @Autowired
    Pens pens;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    static String path(SigningSession session) {
        return "/ru" + Door.of(session).path(session);
    }

    byte[] signed(SigningSession session) {
        return pens.sign(Scheme.GOST_2015_512, Pens.person(Petitions.IIN), petitions.document(session));
    }

    ResultActions upload(SigningSession session, byte[] file) throws Exception {
        var form = multipart(path(session) + "/file").file(new MockMultipartFile("file", "otinish.p7s", "", file));
        return web.perform(form.with(FormToken.sent()));
    }
}
