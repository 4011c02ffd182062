package kz.jauap.office.signature.mobile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.PHOTOGRAPHED_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Both steps of eGov Mobile, as the telephone takes them.
@OfficeTest(properties = "jauap.signing.per-address=100000")
@Import({Petition.class, Petitions.class, Pens.class})
class MobileApiTest {
    private static final String DATA = "$.documentsToSign[0].document.file.data";

    @Autowired
    private MockMvc web;

    @Autowired
    private MobileDoor door;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Pens pens;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    /// The address in the code that a page shows.
    private String scanned(SigningSession session) {
        String text = door.invite(session).text();
        assertThat(text).startsWith("mobileSign:http");
        return URI.create(text.substring("mobileSign:".length())).getPath();
    }

    private String announced(SigningSession session) throws Exception {
        return web.perform(get(scanned(session)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private String token(SigningSession session) throws Exception {
        return JsonPath.read(announced(session), "$.document.auth_token");
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    private String offered(String token) throws Exception {
        return web.perform(with(get("/api/mgov/documents"), token))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private ResultActions bring(String token, String offered, byte[] cms) throws Exception {
        String body = JsonPath.parse(offered)
                .set(DATA, Base64.getEncoder().encodeToString(cms))
                .jsonString();
        return web.perform(with(put("/api/mgov/documents"), token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private byte[] signed(SigningSession session) {
        return pens.sign(Scheme.GOST_2015_512, Pens.person(Petitions.IIN), petitions.document(session));
    }

    @ParameterizedTest
    @EnumSource(
            value = Scheme.class,
            names = {"RSA", "GOST_2015_512"})
    void theTelephoneReadsTheDocumentAndBringsItsSignature(Scheme scheme) throws Exception {
        var session = petitions.open();
        String announced = announced(session);
        assertThat(JsonPath.<String>read(announced, "$.document.auth_type")).isEqualTo("Token");
        assertThat(JsonPath.<String>read(announced, "$.document.uri")).endsWith("/api/mgov/documents");
        assertThat(JsonPath.<String>read(announced, "$.organisation.nameKz")).contains("әкімдігі");
        assertThat(JsonPath.<String>read(announced, "$.expiry_date"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\+0500");
        String token = JsonPath.read(announced, "$.document.auth_token");
        String offered = offered(token);
        assertThat(JsonPath.<String>read(offered, "$.signMethod")).isEqualTo("CMS_SIGN_ONLY");
        assertThat(JsonPath.<String>read(offered, "$.documentsToSign[0].document.file.mime"))
                .isEqualTo("@file/pdf");
        byte[] document = Base64.getDecoder().decode(JsonPath.<String>read(offered, DATA));
        assertThat(document).isEqualTo(petitions.document(session));
        bring(token, offered, pens.sign(scheme, Pens.person(Petitions.IIN), document))
                .andExpect(status().isOk());
        assertThat(petitions.carried(session)).isOne();
        assertThat(petitions.way(session)).contains(Way.QR);
    }

    @Test
    void aCodeTellsNobodyTheAddressOfItsSession() {
        var session = petitions.open();
        String code = scanned(session);
        byte[] ticket = Base64.getUrlDecoder().decode(code.substring(code.lastIndexOf('/') + 1));
        String bare = session.id().toString().replace("-", "");
        assertThat(HexFormat.of().formatHex(ticket)).doesNotContain(bare);
        assertThat(code).doesNotContain(session.id().toString());
    }

    @Test
    @Counters(PHOTOGRAPHED_CODE)
    void theDocumentIsGivenForTheTokenOnly() throws Exception {
        var session = petitions.open();
        token(session);
        for (String leave : List.of("", "Bearer ", "Bearer abc", "Basic abc")) {
            web.perform(get("/api/mgov/documents").header("Authorization", leave))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content()
                            .string(org.hamcrest.Matchers.not(
                                    org.hamcrest.Matchers.containsString("documentsToSign"))));
        }
    }

    @Test
    @Counters(PHOTOGRAPHED_CODE)
    void theTelephoneThatAskedLastHoldsTheDocument() throws Exception {
        var session = petitions.open();
        String first = token(session);
        String last = token(session);
        web.perform(with(get("/api/mgov/documents"), first)).andExpect(status().isUnauthorized());
        offered(last);
    }

    @Test
    @Counters(PHOTOGRAPHED_CODE)
    void aCodeIsGoodForFiveMinutes() throws Exception {
        var session = petitions.open();
        String code = scanned(session);
        String token = token(session);
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        web.perform(get(code)).andExpect(status().isGone()).andExpect(header().exists("Content-Type"));
        web.perform(with(get("/api/mgov/documents"), token)).andExpect(status().isUnauthorized());
        offered(token(session));
    }

    @Test
    void theTelephoneIsToldUntilWhen() throws Exception {
        var session = petitions.open();
        clock.set(session.expiresAt().minusSeconds(60));
        String until = JsonPath.read(announced(session), "$.expiry_date");
        var read = OffsetDateTime.parse(until, DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSxx"));
        assertThat(read.toInstant()).isBetween(session.expiresAt().minusMillis(10), session.expiresAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%D0%B0"})
    void aMadeUpCodeLeadsNowhere(String code) throws Exception {
        web.perform(get(URI.create("/api/mgov/" + code))).andExpect(status().isNotFound());
    }

    @Test
    void aChangedCodeLeadsNowhere() throws Exception {
        String code = scanned(petitions.open());
        char last = code.charAt(12);
        String changed = code.substring(0, 12) + (last == 'A' ? 'B' : 'A') + code.substring(13);
        web.perform(get(changed)).andExpect(status().isNotFound());
    }

    @Test
    void aBadSignatureIsForbiddenAndSaidWhy() throws Exception {
        var session = petitions.open();
        String token = token(session);
        byte[] strangers = pens.sign(Scheme.RSA, Pens.person(Petitions.OTHER), petitions.document(session));
        bring(token, offered(token), strangers)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").isNotEmpty());
        assertThat(petitions.carried(session)).isZero();
        bring(token, offered(token), signed(session)).andExpect(status().isOk());
    }

    @Test
    void theDocumentThatComesBackIsNotLookedAt() throws Exception {
        var session = petitions.open();
        String token = token(session);
        String changed = JsonPath.parse(offered(token))
                .set("$.documentsToSign[0].nameRu", "Другой документ")
                .put("$", "unknown", List.of("to", "us"))
                .jsonString();
        bring(token, changed, signed(session)).andExpect(status().isOk());
        assertThat(petitions.carried(session)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"documentsToSign\":[]}", "{\"documentsToSign\":[{\"document\":null}]}"})
    void whatIsNoSignatureIsTurnedAway(String body) throws Exception {
        String token = token(petitions.open());
        web.perform(with(put("/api/mgov/documents"), token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void twoTelephonesThatRaceFileOnce() throws Exception {
        var session = petitions.open();
        String token = token(session);
        String offered = offered(token);
        byte[] cms = signed(session);
        List<Callable<Integer>> race = new ArrayList<>();
        for (int runner = 0; runner < 4; runner++) {
            race.add(() -> bring(token, offered, cms).andReturn().getResponse().getStatus());
        }
        try (var crowd = Executors.newFixedThreadPool(4)) {
            for (var each : crowd.invokeAll(race)) {
                assertThat(each.get()).isEqualTo(200);
            }
        }
        assertThat(petitions.way(session)).contains(Way.QR);
        assertThat(petitions.carried(session)).isPositive();
    }
}
