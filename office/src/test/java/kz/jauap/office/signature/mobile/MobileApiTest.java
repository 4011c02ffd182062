package kz.jauap.office.signature.mobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
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
import org.springframework.test.web.servlet.ResultActions;

/// Both steps of eGov Mobile, as the telephone takes them.
@OfficeTest(properties = {"jauap.signing.per-address=100000", "jauap.signing.ncalayer-url="})
@Import({Petition.class, Petitions.class, Pens.class, AtWork.class})
class MobileApiTest extends ScanningTelephone {
    private static final String DATA = "$.documentsToSign[0].document.file.data";

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
