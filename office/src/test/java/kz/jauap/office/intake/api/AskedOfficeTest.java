package kz.jauap.office.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.RegimeInForce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An office that is open counts for the command line by what it has decided itself, not by what the command knows.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AskedOfficeTest {
    @LocalServerPort
    int port;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    private int asked(String command) {
        return TermsCommand.answer(
                (command + " --office http://localhost:" + port).split(" "),
                Map.of("JAUAP_REGIME", "GUIDE"),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @Test
    void itAnswersByItsOwnLawAndCalendar(@Autowired RegimeInForce inForce, @Autowired Calendars calendars) {
        inForce.decided(RegimePolicy.CURRENT_LAW);
        try {
            assertThat(asked("terms --received 2026-11-23T10:00+05:00 --lang ru"))
                    .isZero();
        } finally {
            inForce.decided(RegimePolicy.GUIDE);
        }
        JsonNode terms = JsonMapper.shared().readTree(said.toByteArray());
        assertThat(terms.path("regime").asString()).isEqualTo("KZ-APPC-2026-07-12");
        assertThat(terms.path("calendar").asString())
                .isEqualTo(calendars.inForce().name());
        assertThat(terms.path("derivation").path(0).path("text").asString()).containsPattern("\\p{IsCyrillic}");
        assertThat(complained.size()).isZero();
    }

    @Test
    void whatItCannotReadItSays() {
        assertThat(asked("terms --received soon --lang en")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("soon").hasLineCount(1);
    }
}
