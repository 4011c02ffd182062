package kz.jauap.office.intake.egov;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.entry.Urgency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Packages that are refused or returned: nothing of them is lost, and a corrected one keeps the first contact.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusedPackagesTest extends AtTheGateway {
    @Autowired
    PackageTable packages;

    @Test
    void aPackageWhoseSignatureIsNotValidIsNeitherRegisteredAsSignedNorLost() {
        long before = appeals();
        Message tampered =
                signed("original").with("document", Gateway.file("otinish.pdf", Gateway.document("changed")));
        Answer answer = gateway.hand("m-8", tampered);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("state").stringValue()).isEqualTo("REFUSED");
        assertThat(answer.json().at("/reasons/0/code").stringValue()).isEqualTo("DOCUMENT_DIFFERS");
        assertThat(answer.json().at("/reasons/0/advice").stringValue()).matches("(?s).*[а-я].*");
        assertThat(appeals()).isEqualTo(before);
        var arrival = arrivals.find(Channel.EGOV, partner() + "/m-8").orElseThrow();
        assertThat(arrival.ending()).isEqualTo(Ending.PARKED);
        assertThat(arrivals.payload(arrival).orElseThrow()).contains("Абай даңғылында");
        assertThat(gateway.hand("m-8", tampered).json()).isEqualTo(answer.json());
    }

    @Test
    void aClerkMayTakeInWhatCameWithoutAValidSignatureAsTheInformalRecordItIs() {
        gateway.hand("m-20", signed("clerk").with("signature", "AAAA"));
        var arrival = arrivals.find(Channel.EGOV, partner() + "/m-20").orElseThrow();
        assertThat(arrivals.release(arrival, Urgency.ORDINARY, 1, "")).isTrue();
        porter.go();
        Answer answer = gateway.get("/api/v1/packages/m-20");
        assertThat(answer.json().get("state").stringValue()).isEqualTo("REGISTERED");
        assertThat(answer.json().at("/voucher/official").booleanValue()).isFalse();
        assertThat(file(answer).card().registered().signature()).isEqualTo(Signature.NONE);
        assertThat(packages.find(partner(), "m-20").orElseThrow().untold()).isTrue();
    }

    @Test
    void anotherPersonsSignatureIsRefused() {
        byte[] document = Gateway.document("somebody");
        Answer answer = gateway.hand("m-9", Message.of(document, signatory.sign("850101100012", document)));
        assertThat(answer.json().at("/reasons/0/code").stringValue()).isEqualTo("ANOTHER_PERSON");
    }

    @Test
    void aCorrectedPackageKeepsTheMomentOfTheFirstContact() {
        gateway.hand("m-10", signed("a").with("signature", "AAAA"));
        town.at("2026-11-25T10:00");
        Answer answer = gateway.hand("m-11", signed("a").with("corrects", "m-10"));
        assertThat(file(answer).card().registered().firstContact().orElseThrow())
                .isBetween(Instant.parse("2026-11-23T05:00:00Z"), Instant.parse("2026-11-23T05:01:00Z"));
        assertThat(answer.json().at("/voucher/considerBy").stringValue()).isEqualTo("2026-12-10");
    }

    @Test
    void whatCannotBeKeptAsItIsMayComeAgainUnderTheSameId() {
        Map<String, Object> wordy = Gateway.appeal(Signatory.IIN, "a".repeat(200_001));
        Answer returned = gateway.hand("m-12", signed("wordy").with("appeal", wordy));
        assertThat(returned.status()).isEqualTo(422);
        assertThat(returned.json().get("state").stringValue()).isEqualTo("RETURNED");
        assertThat(gateway.hand("m-12", signed("wordy")).status()).isEqualTo(201);
        Map<String, Object> lost = Gateway.appeal(Signatory.IIN, "a");
        lost.put("topic", "no-such");
        assertThat(gateway.hand("m-13", signed("lost").with("appeal", lost))
                        .json()
                        .get("state")
                        .stringValue())
                .isEqualTo("RETURNED");
    }
}
