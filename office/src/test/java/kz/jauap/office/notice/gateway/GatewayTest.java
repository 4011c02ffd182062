package kz.jauap.office.notice.gateway;

import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.notice.gateway.Event.State;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;

/// What partners are told of their packages: all of it, in order, once as far as they can tell.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GatewayTest extends ListeningGateway {
    @Autowired
    Porter porter;

    @Autowired
    JdbcClient sql;

    private List<String> kinds() {
        return listener.heard().stream()
                .map(each -> each.json().get("kind").stringValue())
                .toList();
    }

    @Withstands(doors = EGOV, trials = END_TO_END)
    @Test
    void theCourseAndTheAnswerAreToldInOrderSealedAndOnce() {
        AppealId appeal = handed("g-1");
        assigned(appeal);
        extended(appeal);
        answered(appeal);
        rounds.go();
        rounds.go();
        assertThat(kinds()).containsExactly("IN_WORK", "TERM_CHANGED", "ANSWERED");
        assertThat(listener.heard()).extracting(Listener.Heard::id).containsExactly("g-1.1", "g-1.2", "g-1.3");
        var last = listener.heard().getLast();
        assertThat(last.json().at("/answer/outcome").stringValue()).isEqualTo("SATISFIED");
        assertThat(new String(
                        Base64.getDecoder()
                                .decode(last.json().at("/answer/letter/content").stringValue()),
                        StandardCharsets.UTF_8))
                .startsWith("%PDF")
                .contains("жауап");
        assertThat(listener.heard().get(1).json().at("/appeal/text/ru").stringValue())
                .contains("тексеру қажет");
        assertThat(listener.heard().get(0).json().at("/appeal/stage").stringValue())
                .isEqualTo("IN_WORK");
        assertThat(held(last)).isTrue();
        assertThat(events("g-1")).allMatch(event -> event.state() == State.DELIVERED);
    }

    @Test
    void aPartnerWhoseContractSaysXmlIsToldInXmlOfThePublishedSchema() throws Exception {
        partners.change(partner(), Partner.Sealing.OPTIONAL, Flavour.XML, Optional.of(listener.address()));
        answered(handed("g-10"));
        rounds.go();
        var heard = listener.heard().getFirst();
        Document xml = schemaful(heard);
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("event");
        assertThat(text(xml, "messageId")).isEqualTo("g-10");
        assertThat(text(xml, "kind")).isEqualTo("ANSWERED");
        assertThat(new String(Base64.getDecoder().decode(text(xml, "content")), StandardCharsets.UTF_8))
                .startsWith("%PDF");
        assertThat(held(heard)).isTrue();
    }

    @Test
    void whatIsReadAgainIsNotToldAgain() {
        AppealId appeal = handed("g-4");
        assigned(appeal);
        rounds.go();
        sql.sql("update registry_bookmark set position = 0 where listener = 'gateway'")
                .update();
        rounds.go();
        assertThat(kinds()).containsExactly("IN_WORK");
    }

    @Test
    void aPackageHandedOverForLaterIsAcknowledgedByAnEvent() {
        gateway.handLater("g-7", signatory.message("g-7"));
        gateway.handLater("g-8", signatory.message("g-8").with("signature", "AAAA"));
        porter.go();
        rounds.go();
        assertThat(listener.heard())
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(each.json().get("kind").stringValue()).isEqualTo("PACKAGE"));
        assertThat(listener.heard().stream()
                        .map(each -> each.json().at("/about/state").stringValue()))
                .containsExactlyInAnyOrder("REGISTERED", "REFUSED");
    }
}
