package kz.jauap.office.intake.egov;

import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Trial.OUT_OF_ORDER;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Packages sent again in any manner, at once or a day later: one appeal, answered as before.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SentAgainTest extends Manners {
    private String number(String id) {
        return gateway.get(PACKAGES + "/" + id).json().at("/voucher/number").asString("");
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
