package kz.jauap.office.cabinet;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Way;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// The door of the cabinets, for tests: appeals are filed, somebody asks to be let in, signs, and looks around inside.
abstract class CabinetDoor {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    static final Iin IIN = new Iin("850102200024");
    static final Iin STRANGER = new Iin("850101100012");

    @Autowired
    MockMvc web;

    @Autowired
    Registrar registrar;

    @Autowired
    Sessions sessions;

    @Autowired
    Presenting presenting;

    @Autowired
    Pens pens;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    Registration filed(String text) {
        return registrar.register(Filings.paper(BodyId.CITY, MORNING, text));
    }

    /// An appeal that came with the e-signature of whoever has the number.
    Registration signedBy(Iin signer, String text) throws Exception {
        UUID session = asked(new MockHttpSession(), "PERSON");
        signs(session, Pens.person(signer));
        UUID evidence = sessions.find(session)
                .flatMap(SigningSession::taken)
                .orElseThrow()
                .evidence();
        return registrar.register(Filings.signed(Filings.paper(BodyId.CITY, MORNING, text), evidence));
    }

    UUID asked(MockHttpSession browser, String as) throws Exception {
        return UUID.fromString(LedTo.name(web.perform(
                        post("/ru/me/enter").param("as", as).session(browser).with(FormToken.sent()))
                .andExpect(redirectedUrlPattern("/ru/sign/*"))));
    }

    void signs(UUID session, Holder holder) {
        byte[] cms = pens.sign(Scheme.RSA, holder, sessions.document(session).array());
        presenting.present(session, cms, new Circumstances(Way.FILE, "192.0.2.7", "a test"));
    }

    MockHttpSession inside(Iin iin) throws Exception {
        var browser = new MockHttpSession();
        UUID session = asked(browser, "PERSON");
        signs(session, Pens.person(iin));
        web.perform(get("/ru/me/entered/" + session).session(browser)).andExpect(redirectedUrl("/ru/me"));
        return browser;
    }

    String home(MockHttpSession browser) throws Exception {
        return web.perform(get("/ru/me").session(browser))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    List<String> archive(MockHttpSession browser) throws Exception {
        var packing = web.perform(get("/ru/me/papers.zip").session(browser)).andReturn();
        packing.getAsyncResult();
        byte[] archive =
                web.perform(asyncDispatch(packing)).andReturn().getResponse().getContentAsByteArray();
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
