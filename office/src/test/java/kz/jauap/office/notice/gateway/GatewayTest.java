package kz.jauap.office.notice.gateway;

import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.OUT_OF_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.files.Files;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway;
import kz.jauap.office.intake.egov.Packages;
import kz.jauap.office.intake.egov.Signatory;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.intake.partner.Credentials;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.intake.partner.Seal;
import kz.jauap.office.notice.gateway.Event.State;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;

/// What partners are told of their packages: all of it, in order, once as far as they can tell, also after a day's
/// silence.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GatewayTest {
    @LocalServerPort
    int port;

    @Autowired
    GatewayRounds rounds;

    @Autowired
    EventTable table;

    @Autowired
    Partners partners;

    @Autowired
    Packages packages;

    @Autowired
    Journal journal;

    @Autowired
    Porter porter;

    @Autowired
    Files files;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private final Listener listener = new Listener();
    private Signatory signatory;
    private Credentials credentials;
    private Gateway gateway;

    @BeforeEach
    void thereIsATownWithAGatewayThatListens(@Autowired ApplicationContext office) {
        OutsideTown.in(office).at("2026-12-01T10:00");
        signatory = Signatory.in(office);
        credentials =
                partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.of(listener.address()));
        gateway = new Gateway(port, credentials);
    }

    @AfterEach
    void close() {
        listener.close();
        partners.shutOut(partner());
        clock.release();
    }

    private long partner() {
        return credentials.partner().id();
    }

    private AppealId handed(String message) {
        assertThat(gateway.hand(message, signatory.message(message)).status()).isEqualTo(201);
        return packages.find(partner(), message).flatMap(each -> each.appeal()).orElseThrow();
    }

    private void happens(AppealId appeal, java.util.function.Function<Held, Entry> entry) {
        journal.act(appeal, new Actor.Official(1), held -> Acted.of(entry.apply(held)));
    }

    private void assigned(AppealId appeal) {
        happens(appeal, held -> new Routing.Assigned(1, held.text("тапсырма")));
    }

    private void extended(AppealId appeal) {
        happens(
                appeal,
                held -> new Timing.ExtensionGranted(
                        10,
                        held.text("тексеру қажет"),
                        held.card().due(),
                        LocalDate.of(2026, 12, 4),
                        Optional.empty()));
    }

    private void answered(AppealId appeal) {
        String letter = files.store(new ByteArrayInputStream(Gateway.document("жауап " + appeal)), "letter.pdf")
                .hash();
        happens(
                appeal,
                _ -> new Answering.Signed(1, Outcome.SATISFIED, letter, List.of(), Optional.empty(), Optional.empty()));
    }

    private List<String> kinds() {
        return listener.heard().stream()
                .map(each -> each.json().get("kind").stringValue())
                .toList();
    }

    private List<Event> events(String message) {
        return table.of(partner(), message);
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

    private static Document schemaful(Listener.Heard heard) throws Exception {
        assertThat(heard.type()).isEqualTo("application/xml");
        SchemaFactory.newDefaultInstance()
                .newSchema(new ClassPathResource("api/packages.xsd").getURL())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(heard.body())));
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(heard.body()));
    }

    private boolean held(Listener.Heard heard) {
        var sealed = new Seal.Sealed(
                "POST", "/events", heard.id(), Bytes.of(heard.body()).sha256());
        return Seal.parse(heard.seal())
                .orElseThrow()
                .holds(HexFormat.of().parseHex(credentials.key()), sealed, clock.instant());
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

    private static String text(Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
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
