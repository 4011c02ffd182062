package kz.jauap.office.signature.mobile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.OTHER_PERSON;
import static kz.jauap.office.guide.Threat.PHOTOGRAPHED_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.AnsweringDesk;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Way;
import kz.jauap.office.signature.xml.XmlPen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/// The telephone whose owner proves who he is before he reads: eGov Mobile's authorisation `Eds`.
@OfficeTest(
        properties = {"jauap.signing.telephone=EDS", "jauap.signing.per-address=100000"},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Petition.class, Petitions.class, Pens.class})
class MobileEdsTest {
    private static final Holder SIGNER = Pens.person(Petitions.IIN);

    @Autowired
    MockMvc web;

    @Autowired
    MobileDoor door;

    @Autowired
    Petitions petitions;

    @Autowired
    Pens pens;

    @Autowired
    DemoAuthority authority;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    /// Where the first step says the document is.
    private String documents(SigningSession session) throws Exception {
        String code = door.invite(session).text().substring("mobileSign:".length());
        String announced = web.perform(get(URI.create(code).getPath()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        assertThat(JsonPath.<String>read(announced, "$.document.auth_type")).isEqualTo("Eds");
        assertThat(JsonPath.<String>read(announced, "$.document.auth_token")).isEmpty();
        return JsonPath.read(announced, "$.document.uri");
    }

    private ResultActions prove(String address, String xml) throws Exception {
        return web.perform(post(URI.create(address).getPath())
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.builder().build().writeValueAsString(Map.of("xml", xml))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Scheme.class,
            names = {"RSA", "GOST_2015_512"})
    void theExpectedSignerReadsAndSigns(Scheme scheme) throws Exception {
        var session = petitions.open();
        String address = documents(session);
        String offered = prove(address, pens.login(scheme, SIGNER.forAuthentication(), address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        byte[] document =
                Base64.getDecoder().decode(JsonPath.<String>read(offered, "$.documentsToSign[0].document.file.data"));
        assertThat(document).isEqualTo(petitions.document(session));
        String body = JsonPath.parse(offered)
                .set(
                        "$.documentsToSign[0].document.file.data",
                        Base64.getEncoder().encodeToString(pens.sign(scheme, SIGNER, document)))
                .jsonString();
        web.perform(put(URI.create(address).getPath())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
        assertThat(petitions.carried(session)).isOne();
        assertThat(petitions.way(session)).contains(Way.QR);
    }

    @Test
    @Counters({PHOTOGRAPHED_CODE, OTHER_PERSON})
    void nobodyElseReads() throws Exception {
        var session = petitions.open();
        String address = documents(session);
        String elsewhere = documents(petitions.open());
        prove(address, pens.login(Scheme.RSA, Pens.person(Petitions.OTHER).forAuthentication(), address))
                .andExpect(status().isForbidden());
        prove(address, pens.login(Scheme.RSA, SIGNER, address)).andExpect(status().isForbidden());
        prove(address, pens.login(Scheme.RSA, SIGNER.forAuthentication(), elsewhere))
                .andExpect(status().isForbidden());
        var stranger = new TestCa(Scheme.RSA, clock).certify(SIGNER.forAuthentication());
        prove(
                        address,
                        XmlPen.sign(
                                XmlPen.login(address, "now"),
                                Scheme.RSA,
                                stranger.pair().getPrivate(),
                                stranger.certificate()))
                .andExpect(status().isForbidden());
    }

    @Test
    void aRevokedKeyReadsNothing() throws Exception {
        String address = documents(petitions.open());
        var pair = TestCa.pair(Scheme.RSA, 4);
        var certificate =
                authority.issue(pair.getPublic(), SIGNER.forAuthentication()).getFirst();
        ((AnsweringDesk) authority.authority().ocsp().orElseThrow())
                .revoke(
                        Certificates.read(certificate.getEncoded()),
                        clock.instant().minusSeconds(9));
        prove(address, XmlPen.sign(XmlPen.login(address, "now"), Scheme.RSA, pair.getPrivate(), certificate))
                .andExpect(status().isForbidden());
    }

    @Test
    void theAddressAloneOpensNothingAndLastsFiveMinutes() throws Exception {
        var session = petitions.open();
        String address = documents(session);
        String path = URI.create(address).getPath();
        web.perform(get(path)).andExpect(status().isMethodNotAllowed());
        String token = path.substring(path.lastIndexOf('/') + 1);
        web.perform(get("/api/mgov/documents").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized());
        String signed = pens.login(Scheme.RSA, SIGNER.forAuthentication(), address);
        clock.set(clock.instant().plus(Duration.ofMinutes(6)));
        prove(address, signed).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<login/>", "<login>", "not xml", "<!DOCTYPE a><a/>"})
    void whatProvesNothingIsForbidden(String xml) throws Exception {
        prove(documents(petitions.open()), xml).andExpect(status().isForbidden());
    }
}
