package kz.jauap.office.signature.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.KeyPair;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.way.SignGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest(properties = {"jauap.signing.per-address=100000", "jauap.signing.ncalayer-url="})
@Import({Petition.class, Petitions.class, Pens.class, AtWork.class})
class SignPagesTest extends SigningBrowser {
    @Autowired
    private AtWork atWork;

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theDocumentIsShownBeforeTheWays(String lang) throws Exception {
        var session = petitions.open();
        String html = web.perform(get("/" + lang + "/sign/" + session.id()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(session.documentHash())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html.indexOf("/document")).isBetween(0, html.indexOf("/qr\""));
        assertThat(html).contains("/ncalayer\"", "/file\"", "/demo\"", "/anonymous\"");
        assertThat(html).doesNotContain(Petitions.IIN.digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/qr", "/ncalayer", "/file", "/demo"})
    void everyPageOfATestInstallationSaysThatItIsOne(String way) throws Exception {
        web.perform(get(path(petitions.open()) + way))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Юридической силы не имеет")));
    }

    @Test
    void theDocumentIsGivenByteForByteWhileItCanBeSigned() throws Exception {
        var session = petitions.open();
        web.perform(get(path(session) + "/document"))
                .andExpect(content().bytes(petitions.document(session)))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(
                        header().stringValues(
                                        "Content-Security-Policy",
                                        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"));
        web.perform(get(path(session) + "/document/file"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        upload(session, signed(session));
        web.perform(get(path(session) + "/document")).andExpect(status().isNotFound());
    }

    @Test
    void onlyThePageOfNcaLayerMaySpeakToIt() throws Exception {
        var session = petitions.open();
        web.perform(get(path(session) + "/ncalayer"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                containsString("connect-src 'self' wss://127.0.0.1:13579;")));
        for (String way : new String[] {"", "/qr", "/file", "/demo"}) {
            web.perform(get(path(session) + way))
                    .andExpect(header().string("Content-Security-Policy", not(containsString("wss"))));
        }
    }

    @Test
    void aSessionIsSignedAtItsOwnDoorOnly() throws Exception {
        var inside = petitions.open(new Expected.Official(Petitions.IIN), Optional.of("registrar"));
        web.perform(get("/ru/sign/" + inside.id())).andExpect(status().isNotFound());
        web.perform(get(path(inside))).andExpect(redirectedUrl("/ru/staff/sign-in"));
        web.perform(get(path(inside)).with(atWork.as("controller"))).andExpect(status().isNotFound());
        web.perform(get(path(inside)).with(atWork.as("registrar"))).andExpect(status().isOk());
        var outside = petitions.open();
        web.perform(get("/ru/staff/sign/" + outside.id()).with(atWork.as("registrar")))
                .andExpect(status().isNotFound());
        web.perform(get("/ru/sign/" + UUID.randomUUID())).andExpect(status().isNotFound());
        web.perform(get("/ru/sign/nonsense")).andExpect(status().is4xxClientError());
        web.perform(get(path(outside) + "/fax")).andExpect(status().isNotFound());
    }

    @Test
    void nobodyScrapesSessions() {
        var gate = new SignGate(clock, 2);
        gate.present("192.0.2.1");
        gate.present("192.0.2.1");
        assertThatThrownBy(() -> gate.present("192.0.2.1")).isInstanceOf(Problem.class);
        gate.present("192.0.2.2");
        for (int look = 0; look < 60; look++) {
            gate.look("192.0.2.1");
        }
        assertThatThrownBy(() -> gate.look("192.0.2.1")).isInstanceOf(Problem.class);
    }

    @Test
    void whoComesTooLateOpensSigningOfTheSameDocumentAgain() throws Exception {
        var session = petitions.open();
        byte[] document = petitions.document(session);
        clock.set(session.expiresAt());
        web.perform(get(path(session) + "/qr")).andExpect(redirectedUrl(path(session)));
        web.perform(get(path(session)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Время для подписания истекло")));
        String renewed = LedTo.place(web.perform(post(path(session) + "/renew").with(FormToken.sent())));
        assertThat(renewed).isNotEqualTo(path(session));
        web.perform(get(renewed + "/document")).andExpect(content().bytes(document));
        web.perform(get(path(session))).andExpect(content().string(containsString("заменён")));
    }

    @Test
    void theTestAuthorityCertifiesKeysOfADay() throws Exception {
        var session = petitions.open();
        KeyPair pair = TestCa.pair(Scheme.RSA, 3);
        certify(session, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.chain.length()").value(2));
        certify(session, "MIIB").andExpect(status().isBadRequest());
        certify(session, "!").andExpect(status().isBadRequest());
        upload(session, signed(session));
        certify(session, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()))
                .andExpect(status().isNotFound());
    }

    private ResultActions certify(SigningSession session, String key) throws Exception {
        return web.perform(post(path(session) + "/demo/certificate")
                .with(FormToken.sent())
                .param("key", key)
                .param("who", "SIGNER"));
    }
}
