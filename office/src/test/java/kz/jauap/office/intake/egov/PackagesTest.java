package kz.jauap.office.intake.egov;

import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Rule.G2_2;
import static kz.jauap.office.guide.Rule.G4_4;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.intake.partner.Credentials;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.signature.evidence.Evidences;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Packages of a state gateway, handed over as it would.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PackagesTest extends AtTheGateway {
    @Autowired
    Evidences evidences;

    @Proves({G2_2, G4_4})
    @Withstands(doors = EGOV, trials = END_TO_END)
    @Test
    void aSignedPackageIsAnOfficialAppealAndIsMetWithAnElectronicVoucher() {
        Answer answer = gateway.hand(
                "m-1",
                signed("шам")
                        .with(
                                "attachments",
                                List.of(
                                        Gateway.file("сурет.pdf", Gateway.document("сурет")),
                                        Gateway.file("вирус.exe", new byte[] {77, 90, 0, 1}))));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers()).containsEntry("location", "/api/v1/packages/m-1");
        var voucher = answer.json().get("voucher");
        assertThat(voucher.get("number").stringValue()).startsWith("ЖТ-100-2026-");
        assertThat(voucher.get("official").booleanValue()).isTrue();
        assertThat(voucher.get("receivedAt").stringValue())
                .startsWith("2026-11-23T10:00:0")
                .endsWith("+05:00");
        assertThat(voucher.get("considerBy").stringValue()).isEqualTo("2026-12-08");
        assertThat(voucher.get("acceptedBy").stringValue()).contains("системой");
        assertThat(voucher.get("lacking")).isEmpty();
        assertThat(answer.json().at("/signature/indication").stringValue()).isEqualTo("VALID");
        assertThat(answer.json().at("/reasons/0/field").stringValue()).isEqualTo("attachments[1]");
        CaseFile file = file(answer);
        Card card = file.card();
        assertThat(card.registered().channel()).isEqualTo(Channel.EGOV);
        assertThat(card.registered().signature()).isEqualTo(Signature.EDS);
        assertThat(card.registered().weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(file.enclosures()).extracting(each -> each.role()).containsExactly("SCAN", "ATTACHMENT");
        var evidence =
                evidences.find(card.registered().evidence().orElseThrow()).orElseThrow();
        assertThat(evidence.presentation().circumstances()).containsEntry("message", "m-1");
        Answer pdf = gateway.get("/api/v1/packages/m-1/voucher.pdf");
        assertThat(pdf.type()).startsWith("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void whatIsNotForThePartnerIsNotThere() {
        gateway.hand("m-5", signed("mine"));
        Gateway other =
                new Gateway(port, partners.admit("other", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty()));
        assertThat(other.get("/api/v1/packages/m-5").status()).isEqualTo(404);
        assertThat(other.get("/api/v1/packages/m-5/voucher.pdf").status()).isEqualTo(404);
        assertThat(other.hand("m-5", signed("theirs")).status()).isEqualTo(201);
    }

    @Test
    void theDocumentAloneIsEnough() {
        Answer answer = gateway.hand("m-14", signed("alone").without("appeal"));
        assertThat(answer.status()).isEqualTo(201);
        CaseFile file = file(answer);
        assertThat(file.card().registered().lacking())
                .extracting(Enum::name)
                .doesNotContain("IIN", "SUBSTANCE", "SIGNATURE");
    }

    @Test
    void aFirmSaysWhichOneItIs() {
        Message firm = signed("firm")
                .with("appeal", Map.of("text", "a", "applicant", Map.of("type", "FIRM", "title", "ТОО Дом")));
        assertThat(gateway.hand("m-15", firm).json().at("/reasons/0/field").stringValue())
                .isEqualTo("appeal.applicant.bin");
    }

    @Test
    void whatThePlatformHasRegisteredAlreadyBearsItsNumber() {
        Map<String, Object> district = Gateway.appeal(Signatory.IIN, "a");
        district.put("body", OutsideTown.DISTRICT);
        Answer answer = gateway.hand(
                "m-16",
                signed("registered")
                        .with("appeal", district)
                        .with(
                                "registration",
                                Map.of(
                                        "number",
                                        "ЖТ-2026-00000160",
                                        "registered",
                                        "2026-11-22",
                                        "considerBy",
                                        "2026-12-14")));
        assertThat(answer.json().at("/voucher/legalNumber/number").stringValue())
                .isEqualTo("ЖТ-2026-00000160");
        assertThat(answer.json().at("/voucher/considerBy").stringValue()).isEqualTo("2026-12-14");
        Answer pending = gateway.hand("m-17", signed("pending").with("appeal", district));
        assertThat(pending.json().at("/voucher/legalNumber/whose").stringValue())
                .isEqualTo("AWAITED");
        byte[] rows = """
                {"rows":[{"number":"ЖТ-2026-00000170","registered":"2026-11-23","messageId":"m-17"},
                {"number":"ЖТ-2026-00000160","registered":"2026-11-22","considerBy":"2026-12-14"},
                {"number":"ЖТ-2026-00000171","registered":"2026-11-23","messageId":"nobody"},
                {"number":"нет","registered":"2026-11-23"}]}""".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Answer stated = gateway.post("/api/v1/registrations", "application/json", "r", rows, request -> request);
        assertThat(stated.json()
                        .get("rows")
                        .valueStream()
                        .map(row -> row.get("outcome").stringValue()))
                .containsExactly("ENTERED", "KNOWN_ALREADY", "NOT_ENTERED", "NOT_ENTERED");
        assertThat(gateway.get("/api/v1/packages/m-17")
                        .json()
                        .at("/voucher/legalNumber/number")
                        .stringValue())
                .isEqualTo("ЖТ-2026-00000170");
    }

    @Test
    void aFormerTokenStaysGoodForADayAndAShutOutPartnerHasNone() {
        Credentials next = partners.issue(partner());
        assertThat(gateway.get("/api/v1/packages/none").status()).isEqualTo(404);
        Gateway renewed = new Gateway(port, next);
        assertThat(renewed.hand("m-18", signed("renewed")).status()).isEqualTo(201);
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        assertThat(gateway.get("/api/v1/packages/m-18").status()).isEqualTo(401);
        assertThat(renewed.get("/api/v1/packages/m-18").status()).isEqualTo(200);
        partners.shutOut(partner());
        assertThat(renewed.get("/api/v1/packages/m-18").status()).isEqualTo(401);
    }
}
