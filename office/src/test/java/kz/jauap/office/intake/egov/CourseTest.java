package kz.jauap.office.intake.egov;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Trial.OUT_OF_ORDER;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.registry.arrival.Porter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages of a gateway in another order than they were meant in, more than once and after a dark day: none is lost,
/// none counts twice, whichever way they are written and answered.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CourseTest {
    private static final String PACKAGES = "/api/v1/packages";

    /// How packages are written, and when they are answered.
    enum Manner {
        JSON,
        XML,
        JSON_LATER,
        XML_LATER;

        String type() {
            return this == JSON || this == JSON_LATER ? "application/json" : "application/xml";
        }

        boolean later() {
            return this == JSON_LATER || this == XML_LATER;
        }

        byte[] of(Message message) {
            return this == JSON || this == JSON_LATER ? message.json() : message.xml();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Porter porter;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private Signatory signatory;
    private Gateway gateway;
    private long before;

    @BeforeEach
    void thereIsATownWithAGateway(@Autowired ApplicationContext office) {
        OutsideTown.in(office).at("2026-11-26T10:00");
        signatory = Signatory.in(office);
        gateway =
                new Gateway(port, partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty()));
        before = appeals();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private long appeals() {
        return sql.sql("select count(*) from registry_card").query(Long.class).single();
    }

    private Answer hand(String id, Message message, Manner manner) {
        Answer answer = gateway.post(
                PACKAGES,
                manner.type(),
                id,
                manner.of(message),
                request -> manner.later() ? request.header("Prefer", "respond-async") : request);
        if (manner.later()) {
            porter.go();
        }
        return answer;
    }

    private String state(String id) {
        return gateway.get(PACKAGES + "/" + id).json().path("state").asString("");
    }

    private String number(String id) {
        return gateway.get(PACKAGES + "/" + id).json().at("/voucher/number").asString("");
    }

    private Message message(String words) {
        return signatory.message(words);
    }

    @ParameterizedTest
    @EnumSource
    @Withstands(
            doors = EGOV,
            trials = {OUT_OF_ORDER, REPEATING})
    void repeatedInAnyMannerItIsOneAppeal(Manner first) {
        String id = "c-1-" + first;
        Message message = message(id);
        hand(id, message, first);
        String number = number(id);
        assertThat(number).isNotEmpty();
        for (Manner again : Manner.values()) {
            Answer answer = hand(id, message, again);
            assertThat(answer.status()).as("%s after %s", again, first).isEqualTo(201);
            assertThat(number(id)).isEqualTo(number);
        }
        assertThat(appeals()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    @Withstands(doors = EGOV, trials = OUT_OF_ORDER)
    void whatIsAskedBeforeThePackageCameIsAnsweredSoAndHarmsNothing(Manner manner) {
        String id = "c-2-" + manner;
        assertThat(gateway.get(PACKAGES + "/" + id).status()).isEqualTo(404);
        assertThat(gateway.get(PACKAGES + "/" + id + "/voucher.pdf").status()).isEqualTo(404);
        assertThat(acknowledged(id)).isEqualTo(404);
        assertThat(stated(id)).isEqualTo("NOT_ENTERED");
        hand(id, district(message(id)), manner);
        assertThat(state(id)).isEqualTo("REGISTERED");
        assertThat(stated(id)).isEqualTo("ENTERED");
        assertThat(stated(id)).isEqualTo("KNOWN_ALREADY");
        assertThat(appeals()).isEqualTo(before + 1);
    }

    private int acknowledged(String id) {
        return gateway.post(
                        "/api/v1/events/" + id + "/1/acknowledgement",
                        "application/json",
                        "a",
                        new byte[0],
                        request -> request)
                .status();
    }

    /// The platform's number comes before the appeal it was given to, and again afterwards.
    private String stated(String id) {
        byte[] body = "{\"rows\":[{\"number\":\"ЖТ-2026-%08d\",\"registered\":\"2026-11-26\",\"messageId\":\"%s\"}]}"
                .formatted(Math.abs(id.hashCode() % 100_000_000), id)
                .getBytes(UTF_8);
        return gateway.post("/api/v1/registrations", "application/json", "r", body, request -> request)
                .json()
                .at("/rows/0/outcome")
                .asString("");
    }

    private static Message district(Message message) {
        Map<String, Object> appeal = new LinkedHashMap<>(Map.of("body", OutsideTown.DISTRICT));
        appeal.putAll(Gateway.appeal(Signatory.IIN, "Шам жанбайды."));
        return message.with("appeal", appeal);
    }

    @ParameterizedTest
    @EnumSource
    @Withstands(doors = EGOV, trials = OUT_OF_ORDER)
    void theCorrectionBeforeTheOriginalIsTheAppealAndTheOriginalIsKeptAside(Manner manner) {
        String id = "c-3-" + manner;
        Message good = message(id);
        hand(id + "-b", good.with("corrects", id + "-a"), manner);
        assertThat(state(id + "-b")).isEqualTo("REGISTERED");
        hand(id + "-a", good.with("signature", "AAAA"), manner);
        assertThat(state(id + "-a")).isEqualTo("REFUSED");
        hand(id + "-c", good, manner);
        assertThat(state(id + "-c")).as("the corrected once more by itself").isEqualTo("RETURNED");
        assertThat(appeals()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    @Withstands(doors = EGOV, trials = OUT_OF_ORDER)
    void attachmentsWithoutTheirDocumentAreReturnedAndComeAgainWithIt(Manner manner) {
        String id = "c-4-" + manner;
        Message whole = message(id).with("attachments", List.of(Gateway.file("a.pdf", Gateway.document("a"))));
        Answer early = hand(id, whole.without("document").without("signature"), manner);
        assertThat(early.status()).isIn(400, 422);
        assertThat(gateway.get(PACKAGES + "/" + id).status()).isEqualTo(404);
        assertThat(appeals()).isEqualTo(before);
        hand(id, whole, manner);
        assertThat(state(id)).isEqualTo("REGISTERED");
        assertThat(appeals()).isEqualTo(before + 1);
    }

    /// In JSON the order of fields means nothing; the schema of the XML has one, and says so.
    @Test
    void fieldsInAnotherOrderAreTheSamePackageOrNone() {
        Message whole = message("c-5").with("attachments", List.of(Gateway.file("a.pdf", Gateway.document("a"))));
        Message turned = turned(whole);
        assertThat(hand("c-5", turned, Manner.XML).status()).isEqualTo(400);
        assertThat(hand("c-5", turned, Manner.JSON).status()).isEqualTo(201);
        assertThat(hand("c-5", whole, Manner.XML).status()).isEqualTo(201);
        assertThat(appeals()).isEqualTo(before + 1);
    }

    private static Message turned(Message message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List.copyOf(message.fields().keySet())
                .reversed()
                .forEach(name ->
                        fields.put(name, Objects.requireNonNull(message.fields().get(name))));
        return new Message(fields);
    }

    @ParameterizedTest
    @EnumSource
    @Withstands(doors = EGOV, trials = REPEATING)
    void aGatewayThatHeardNoAnswerForADaySendsAgainAndIsAnsweredAsBefore(Manner manner) {
        String id = "c-6-" + manner;
        Message message = message(id);
        hand(id, message, manner);
        String number = number(id);
        clock.set(clock.instant().plus(Duration.ofHours(26)));
        for (Manner again : Manner.values()) {
            hand(id, message, again);
        }
        assertThat(number(id)).isEqualTo(number);
        assertThat(appeals()).isEqualTo(before + 1);
    }
}
