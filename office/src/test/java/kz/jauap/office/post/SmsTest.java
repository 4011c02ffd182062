package kz.jauap.office.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.jauap.office.post.SmsGateway.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T22:00:00Z"), ZoneId.of("Asia/Almaty"));
    private static final String JSON = "{\"to\":\"{phone}\",\"text\":\"{text}\"}";

    private final SmsGateway gateway = new SmsGateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    private Sms sms(String url, String body, Duration patience) {
        return new Sms(
                List.of(new HttpCarrier(
                        new SmsSettings(url, body, "application/json", "Bearer x", "accepted", "wrong key", patience))),
                CLOCK);
    }

    private static ShortMessage message(String to, String text) {
        return new ShortMessage("test-1", to, text);
    }

    private Sms posting() {
        return sms(gateway.url(), JSON, Duration.ofSeconds(10));
    }

    @Test
    void theTextIsPutIntoTheTemplateAndStaysWhole() {
        String text = "Дабыл \"{phone}\" & 100 % \\ \n +1";
        assertThat(posting().send(message("8 (701) 123-45-67", text))).isInstanceOf(Outcome.Handed.class);
        assertThat(gateway.received()).singleElement().satisfies(got -> {
            assertThat(got.body())
                    .isEqualTo("{\"to\":\"77011234567\",\"text\":\"Дабыл \\\"{phone}\\\" & 100 % \\\\ \\n +1\"}");
            assertThat(got.authorization()).isEqualTo("Bearer x");
        });
    }

    @Test
    void withoutABodyEverythingStandsInTheAddress() {
        Sms sms = sms(gateway.url() + "?to={phone}&text={text}", "", Duration.ofSeconds(10));
        assertThat(sms.send(message("+77011234567", "Дабыл & №1"))).isInstanceOf(Outcome.Handed.class);
        assertThat(gateway.received())
                .singleElement()
                .satisfies(got -> assertThat(got.query()).isEqualTo("to=77011234567&text=Дабыл+&+№1"));
    }

    @Test
    void aGatewayThatRefusesWillNotBeAskedAgain() {
        gateway.mood(Mood.REFUSING);
        assertThat(posting().send(message("87011234567", "x"))).isEqualTo(new Outcome.Refused("not taken"));
        assertThat(posting().send(message("what", "x"))).isEqualTo(new Outcome.Refused("no telephone number"));
    }

    /// A wrong key, an account without money, an address that has moved: no fault of any number.
    @ParameterizedTest
    @CsvSource({"401,true", "402,true", "403,true", "404,true", "400,false", "413,false", "422,false"})
    void whetherTheOfficeOrTheMessageIsRefusedIsToldApart(int status, boolean barred) {
        gateway.status(status);
        Sms sms = posting();
        assertThat(sms.send(message("87011234567", "x")))
                .isEqualTo(barred ? new Outcome.Barred("HTTP " + status) : new Outcome.Refused("HTTP " + status));
        assertThat(sms.health().barred()).isEqualTo(barred);
        assertThat(sms.health().failingSince().isPresent()).isEqualTo(barred);
    }

    @Test
    void oneThatSaysByAGoodAnswerThatItsKeyIsWrongBarsTheOffice() {
        gateway.says("{\"error\":\"wrong key\"}");
        assertThat(posting().send(message("87011234567", "x"))).isEqualTo(new Outcome.Barred("not let in"));
    }

    @Test
    void oneThatIsBrokenSilentOrAwayWillAndIsKnownToFail() {
        gateway.mood(Mood.BROKEN);
        Sms sms = posting();
        assertThat(sms.send(message("87011234567", "x"))).isEqualTo(new Outcome.Later("HTTP 503"));
        assertThat(sms.health().failingSince()).contains(CLOCK.instant());
        gateway.mood(Mood.WELL);
        sms.send(message("87011234567", "x"));
        assertThat(sms.health().failingSince()).isEmpty();
        gateway.mood(Mood.SILENT);
        assertThat(sms(gateway.url(), JSON, Duration.ofMillis(50)).send(message("87011234567", "x")))
                .isEqualTo(new Outcome.Later("slow"));
        gateway.close();
        assertThat(posting().send(message("87011234567", "x"))).isEqualTo(new Outcome.Later("unreachable"));
    }

    @Test
    void withoutAGatewayTheWayIsClosed() {
        Sms none = sms("", "", Duration.ofSeconds(1));
        assertThat(none.open()).isFalse();
        assertThat(none.send(message("87011234567", "x"))).isEqualTo(new Outcome.Later("no gateway"));
    }

    @ParameterizedTest
    @CsvSource({
        "+7 701 123-45-67,77011234567",
        "8(701)1234567,77011234567",
        "7011234567,77011234567",
        "102,",
        "abc8701,"
    })
    void telephoneNumbersAreReadAsPeopleWriteThem(String written, String digits) {
        assertThat(Telephone.digits(written).orElse(null)).isEqualTo(digits);
    }
}
