package kz.jauap.office.signature.mobile;

import static kz.jauap.office.guide.Threat.PHOTOGRAPHED_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The codes that a telephone reads and the tokens it is given: for whom, for how long.
@OfficeTest(properties = {"jauap.signing.per-address=100000", "jauap.signing.ncalayer-url="})
@Import({Petition.class, Petitions.class, Pens.class, AtWork.class})
class MobileCodesTest extends ScanningTelephone {
    @Autowired
    private Petitions petitions;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
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
}
