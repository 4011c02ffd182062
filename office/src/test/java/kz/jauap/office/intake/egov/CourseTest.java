package kz.jauap.office.intake.egov;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Trial.OUT_OF_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.outside.OutsideTown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Messages of a gateway in another order than they were meant in, more than once and after a dark day: none is lost,
/// none counts twice, whichever way they are written and answered.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CourseTest extends Manners {
    private String state(String id) {
        return gateway.get(PACKAGES + "/" + id).json().path("state").asString("");
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
}
