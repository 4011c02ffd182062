package kz.jauap.office.intake.egov;

import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.signature.cms.Tampering;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Packages handed over twice, at once, for later, under a used id, or while we were out.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RepeatedPackagesTest extends AtTheGateway {
    @Test
    void theSameInXmlIsTheSamePackage() {
        Message message = signed("xml");
        Answer json = gateway.hand("m-2", message);
        Answer xml = gateway.handXml("m-2", message);
        assertThat(xml.status()).isEqualTo(201);
        assertThat(xml.type()).startsWith("application/xml");
        assertThat(xml.text())
                .startsWith("<?xml")
                .contains("<state>REGISTERED</state>")
                .contains("<number>" + json.json().at("/voucher/number").stringValue() + "</number>");
        Answer first = gateway.handXml("m-2x", signed("xml first"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text()).contains("<official>true</official>");
    }

    @Withstands(doors = EGOV, trials = REPEATING)
    @Test
    void sentTwentyTimesAtOnceItIsOneAppeal() throws Exception {
        Message message = signed("twenty");
        long before = appeals();
        Callable<Answer> send = () -> gateway.hand("m-3", message);
        try (var senders = Executors.newFixedThreadPool(8)) {
            var numbers = senders
                    .invokeAll(IntStream.range(0, 20).mapToObj(_ -> send).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .map(answer -> answer.json().at("/voucher/number").stringValue())
                    .distinct()
                    .toList();
            assertThat(numbers).hasSize(1);
        }
        assertThat(appeals()).isEqualTo(before + 1);
    }

    @Test
    void anotherMessageUnderAUsedIdChangesNothing() {
        Answer first = gateway.hand("m-4", signed("one"));
        Answer other = gateway.hand("m-4", signed("two"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/reasons/0/code").stringValue()).isEqualTo("intake.egov.reused");
        assertThat(gateway.get("/api/v1/packages/m-4").json().get("voucher"))
                .isEqualTo(first.json().get("voucher"));
    }

    @Test
    void oneSignatureIsOneAppealInHoweverManyPackagesItComes() throws Exception {
        Message message = signed("once");
        assertThat(gateway.hand("m-15", message).status()).isEqualTo(201);
        long before = appeals();
        known(gateway.hand("m-16", message));
        known(gateway.hand(
                "m-17", message.with("attachments", List.of(Gateway.file("сурет.pdf", Gateway.document("сурет"))))));
        known(gateway.hand(
                "m-18",
                message.with(
                        "signature",
                        wrappedAnew(Objects.requireNonNull(message.fields().get("signature"))))));
        assertThat(gateway.hand("m-15", message).status())
                .as("the same package once more")
                .isEqualTo(201);
        var other = partners.admit("copyist", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty());
        known(new Gateway(port, other).hand("m-15", message));
        assertThat(appeals()).isEqualTo(before);
    }

    /// The same signature with the authority's certificates left out: other bytes, as true as before.
    private static String wrappedAnew(Object signature) {
        byte[] cms = Base64.getDecoder().decode(String.valueOf(signature));
        byte[] bare = Tampering.replace(cms, Tampering.CERTIFICATES, RepeatedPackagesTest::signersAlone);
        assertThat(bare).isNotEqualTo(cms);
        return Base64.getEncoder().encodeToString(bare);
    }

    private static ASN1Encodable signersAlone(ASN1Encodable bag) {
        for (var certificate : ASN1Set.getInstance((ASN1TaggedObject) bag, false)) {
            if (certificate.toString().contains("IIN" + Signatory.IIN)) {
                return new DERTaggedObject(false, 0, new DERSet(certificate));
            }
        }
        throw new AssertionError("the signer's certificate is not there");
    }

    private static void known(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/reasons/0/code").stringValue()).isEqualTo("intake.egov.known");
        assertThat(answer.json().has("voucher")).isFalse();
    }

    @Test
    void handedOverForLaterItIsRegisteredWithTheMomentItCame() {
        Answer taken = gateway.handLater("m-6", signed("later"));
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.json().get("state").stringValue()).isEqualTo("RECEIVED");
        town.at("2026-11-23T13:00");
        porter.go();
        Answer then = gateway.get("/api/v1/packages/m-6");
        assertThat(then.json().get("state").stringValue()).isEqualTo("REGISTERED");
        assertThat(then.json().at("/voucher/receivedAt").stringValue()).startsWith("2026-11-23T10:00");
        assertThat(OffsetDateTime.parse(then.json().at("/voucher/registeredAt").stringValue())
                        .toInstant())
                .isAfter(Instant.parse("2026-11-23T07:59:00Z"));
    }

    @Withstands(doors = EGOV, trials = DOWN)
    @Test
    void whatTheOfficeFellOverIsOpenedByThePorter() {
        Message message = signed("dark");
        assertThat(gateway.handLater("m-7", message).status()).isEqualTo(202);
        // the same asked for at once while the first is on its way
        Answer twin = gateway.hand("m-7", message);
        assertThat(twin.status()).isEqualTo(201);
        long before = appeals();
        town.at("2026-11-23T13:00");
        porter.go();
        assertThat(appeals()).isEqualTo(before);
        assertThat(arrivals.find(Channel.EGOV, partner() + "/m-7").orElseThrow().ending())
                .isEqualTo(Ending.REGISTERED);
    }
}
