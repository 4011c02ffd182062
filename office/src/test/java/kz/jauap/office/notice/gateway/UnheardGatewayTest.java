package kz.jauap.office.notice.gateway;

import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.OUT_OF_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Credentials;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.notice.gateway.Event.State;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.w3c.dom.Document;

/// A gateway that is down, refuses, never acknowledges or has no address: it hears everything in the end.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnheardGatewayTest extends ListeningGateway {
    @Withstands(
            doors = EGOV,
            trials = {DOWN, OUT_OF_ORDER})
    @ParameterizedTest
    @EnumSource
    void aGatewayThatIsDownForADayGetsEverythingThenInOrder(Flavour flavour) throws Exception {
        partners.change(partner(), Partner.Sealing.OPTIONAL, flavour, Optional.of(listener.address()));
        listener.answering(503);
        AppealId first = handed("g-2");
        AppealId second = handed("g-3");
        assigned(first);
        assigned(second);
        for (int hour = 0; hour < 26; hour++) {
            rounds.go();
            clock.set(clock.instant().plus(Duration.ofMinutes(61)));
        }
        extended(first);
        answered(second);
        assertThat(listener.heard()).isEmpty();
        assertThat(events("g-2")).allMatch(event -> event.state() == State.QUEUED);
        listener.answering(204);
        for (int round = 0; round < 3; round++) {
            int before = listener.heard().size();
            rounds.go();
            assertThat(listener.heard().stream().skip(before)).as("sealed").allMatch(this::held);
            clock.set(clock.instant().plus(Duration.ofMinutes(61)));
        }
        assertThat(listener.heard())
                .extracting(Listener.Heard::id)
                .containsExactlyInAnyOrder("g-2.1", "g-2.2", "g-3.1", "g-3.2")
                .containsSubsequence("g-2.1", "g-2.2")
                .containsSubsequence("g-3.1", "g-3.2");
        for (var heard : listener.heard()) {
            assertThat(toldIn(flavour, heard)).isEqualTo(heard.id());
        }
    }

    /// Which event its body says it is, as the contract has it written.
    private static String toldIn(Flavour flavour, Listener.Heard heard) throws Exception {
        return switch (flavour) {
            case JSON -> {
                assertThat(heard.type()).isEqualTo("application/json");
                yield heard.json().get("messageId").stringValue() + "."
                        + heard.json().get("sequence").intValue();
            }
            case XML -> {
                Document xml = schemaful(heard);
                yield text(xml, "messageId") + "." + text(xml, "sequence");
            }
        };
    }

    @Test
    void whatWasTakenAndNeverAcknowledgedComesOnceMoreUnderTheSameId() {
        listener.answering(202);
        assigned(handed("g-5"));
        rounds.go();
        assertThat(events("g-5")).extracting(Event::state).containsExactly(State.HANDED);
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        rounds.go();
        assertThat(listener.heard()).extracting(Listener.Heard::id).containsExactly("g-5.1", "g-5.1");
        assertThat(acknowledged("g-5", 1)).isEqualTo(204);
        assertThat(acknowledged("g-5", 1)).isEqualTo(204);
        assertThat(acknowledged("g-5", 7)).isEqualTo(404);
        assertThat(acknowledged("g-5", Integer.MAX_VALUE)).isEqualTo(404);
        assertThat(events("g-5")).extracting(Event::state).containsExactly(State.DELIVERED);
    }

    private int acknowledged(String message, int sequence) {
        return gateway.post(
                        "/api/v1/events/" + message + "/" + sequence + "/acknowledgement",
                        "application/json",
                        "a",
                        new byte[0],
                        request -> request)
                .status();
    }

    @Test
    void whatTheOtherSideWillNeverTakeIsGivenUpAndTheRestGoesOn() {
        listener.answering(422);
        AppealId appeal = handed("g-6");
        assigned(appeal);
        rounds.go();
        assertThat(events("g-6")).extracting(Event::state).containsExactly(State.FAILED);
        listener.answering(204);
        extended(appeal);
        rounds.go();
        assertThat(events("g-6")).extracting(Event::state).containsExactly(State.FAILED, State.DELIVERED);
        table.again(List.of(events("g-6").getFirst().id()), clock.instant());
        rounds.go();
        assertThat(events("g-6")).extracting(Event::state).containsExactly(State.DELIVERED, State.DELIVERED);
    }

    @Test
    void aPartnerWithoutAnAddressFetchesItsEvents() {
        Credentials fetching = partners.admit("fetching", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty());
        Gateway other = new Gateway(port, fetching);
        other.hand("g-9", signatory.message("g-9"));
        assigned(packages.find(fetching.partner().id(), "g-9")
                .flatMap(each -> each.appeal())
                .orElseThrow());
        rounds.go();
        var events = other.get("/api/v1/events").json().get("events");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("messageId").stringValue()).isEqualTo("g-9");
        assertThat(other.get("/api/v1/events").json().get("events")).hasSize(1);
        other.post("/api/v1/events/g-9/1/acknowledgement", "application/json", "a", new byte[0], request -> request);
        assertThat(other.get("/api/v1/events").json().get("events")).isEmpty();
        assertThat(gateway.get("/api/v1/events").json().get("events")).isEmpty();
    }
}
