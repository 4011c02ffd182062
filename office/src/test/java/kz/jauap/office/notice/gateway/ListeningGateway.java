package kz.jauap.office.notice.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.egov.Gateway;
import kz.jauap.office.intake.egov.Packages;
import kz.jauap.office.intake.egov.Signatory;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.intake.partner.Credentials;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.intake.partner.Seal;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;

/// A gateway that hands packages over and listens to what becomes of them.
abstract class ListeningGateway {
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
    Files files;

    @Autowired
    MovableClock clock;

    final Listener listener = new Listener();
    Signatory signatory;
    private Credentials credentials;
    Gateway gateway;

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

    long partner() {
        return credentials.partner().id();
    }

    AppealId handed(String message) {
        assertThat(gateway.hand(message, signatory.message(message)).status()).isEqualTo(201);
        return packages.find(partner(), message).flatMap(each -> each.appeal()).orElseThrow();
    }

    private void happens(AppealId appeal, java.util.function.Function<Held, Entry> entry) {
        journal.act(appeal, new Actor.Official(1), held -> Acted.of(entry.apply(held)));
    }

    void assigned(AppealId appeal) {
        happens(appeal, held -> new Routing.Assigned(1, held.text("тапсырма")));
    }

    void extended(AppealId appeal) {
        happens(
                appeal,
                held -> new Timing.ExtensionGranted(
                        10,
                        held.text("тексеру қажет"),
                        held.card().due(),
                        LocalDate.of(2026, 12, 4),
                        Optional.empty()));
    }

    void answered(AppealId appeal) {
        String letter = files.store(new ByteArrayInputStream(Gateway.document("жауап " + appeal)), "letter.pdf")
                .hash();
        happens(
                appeal,
                _ -> new Answering.Signed(1, Outcome.SATISFIED, letter, List.of(), Optional.empty(), Optional.empty()));
    }

    List<Event> events(String message) {
        return table.of(partner(), message);
    }

    static Document schemaful(Listener.Heard heard) throws Exception {
        assertThat(heard.type()).isEqualTo("application/xml");
        SchemaFactory.newDefaultInstance()
                .newSchema(new ClassPathResource("api/packages.xsd").getURL())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(heard.body())));
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(heard.body()));
    }

    boolean held(Listener.Heard heard) {
        var sealed = new Seal.Sealed(
                "POST", "/events", heard.id(), Bytes.of(heard.body()).sha256());
        return Seal.parse(heard.seal())
                .orElseThrow()
                .holds(HexFormat.of().parseHex(credentials.key()), sealed, clock.instant());
    }

    static String text(Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }
}
