package kz.jauap.office.intake.egov;

import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Rule.G2_2;
import static kz.jauap.office.guide.Rule.G4_4;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.intake.partner.Credentials;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.signature.cms.Tampering;
import kz.jauap.office.signature.evidence.Evidences;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Packages of a state gateway, handed over as it would: well, twice, out of order, corrected, and while we were out.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PackagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    PackageTable packages;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Porter porter;

    @Autowired
    Evidences evidences;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private Town town;
    private Signatory signatory;
    private Credentials credentials;
    private Gateway gateway;

    @BeforeEach
    void thereIsATownWithAGateway(@Autowired ApplicationContext office) {
        town = OutsideTown.in(office).at("2026-11-23T10:00");
        signatory = Signatory.in(office);
        credentials = partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty());
        gateway = new Gateway(port, credentials);
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private Message signed(String words) {
        return signatory.message(words);
    }

    private CaseFile file(Answer answer) {
        return files.open(answer.json().at("/voucher/number").stringValue()).orElseThrow();
    }

    private long appeals() {
        return sql.sql("select count(*) from registry_card").query(Long.class).single();
    }

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
        byte[] bare = Tampering.replace(cms, Tampering.CERTIFICATES, PackagesTest::signersAlone);
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
    void whatIsNotForThePartnerIsNotThere() {
        gateway.hand("m-5", signed("mine"));
        Gateway other =
                new Gateway(port, partners.admit("other", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty()));
        assertThat(other.get("/api/v1/packages/m-5").status()).isEqualTo(404);
        assertThat(other.get("/api/v1/packages/m-5/voucher.pdf").status()).isEqualTo(404);
        assertThat(other.hand("m-5", signed("theirs")).status()).isEqualTo(201);
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

    private long partner() {
        return credentials.partner().id();
    }

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
