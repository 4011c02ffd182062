package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway;
import kz.jauap.office.intake.egov.Signatory;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.open311.ReportingApp;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.secrecy.Mark;
import kz.jauap.office.signature.session.Sessions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// By whichever door a crime or a threat comes in: once somebody has recognised it, it is found nowhere any more.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SealedDoorsTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final int port;
    private final Mark mark;
    private final MarkedForm forms;

    @Autowired
    private Partners partners;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Sessions sessions;

    @Autowired
    private ApplicationContext office;

    @Autowired
    SealedDoorsTest(@Value("${local.server.port}") int port, ApplicationContext office, Clock clock) {
        this.port = port;
        mark = Mark.in(office);
        forms = new MarkedForm(mark, LocalDate.now(clock).plusDays(1));
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private String root() {
        return "http://localhost:" + port;
    }

    private Visitor visitor() {
        return new Visitor(root()).bring(mark.word() + ".pdf", Gateway.document(mark.threat()));
    }

    private Visitor registrar() {
        Visitor registrar = visitor();
        registrar
                .open("/kk/staff/sign-in")
                .send("/staff/sign-in", Map.of("username", "registrar", "password", AlmatyStaff.PASSWORD));
        return registrar;
    }

    private Map<String, String> filled(Visitor visitor, String ending) {
        return forms.filled(MarkedForm.on(visitor, ending));
    }

    private String alias(String number) {
        return files.open(number).orElseThrow().card().number().alias();
    }

    /// The words came in, and after a clerk has recognised what they are nothing tells them.
    private void isSealed(String number, CapturedOutput output) {
        var file = files.open(number).orElseThrow();
        assertThat(file.letter().text()).contains(mark.word());
        if (file.card().urgency() != Urgency.THREAT) {
            Visitor registrar = registrar().open("/kk/staff/case/" + alias(number) + "/urgent");
            registrar.send("/urgent", Map.of("found", "MARK", "reason", mark.threat()));
            assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        }
        mark.officeGoesItsRound();
        assertThat(mark.tellingTables()).isEmpty();
        assertThat(mark.tellingFiles()).isEmpty();
        assertThat(mark.isIn(output.getAll())).isFalse();
        assertThat(files.open(number).orElseThrow().letter().text()).contains(mark.word());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root() + path));
    }

    private String appeal(boolean threat) {
        return """
                {"kind":"COMPLAINT","language":"kk","subject":"@","text":"@","claims":["@"],"addressee":"@","place":"@",
                "applicant":{"surname":"@","given":"@","patronymic":"@","iin":"850102200024","representative":"@",
                "postalAddress":"@","phone":"@","email":"@@example.kz"},
                "together":[{"type":"FIRM","title":"@","bin":"12"}],
                "complaint":{"against":["@"],"reasons":"@"},"threat":%s}""".replace("@", mark.word()).formatted(threat);
    }

    private String throughTheApi(boolean threat) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"appeal\"\r\nContent-Type: application/json\r\n\r\n"
                + appeal(threat)
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + mark.word()
                + ".txt\"\r\nContent-Type: text/plain\r\n\r\n" + mark.threat() + "\r\n--b--\r\n";
        Visitor program = visitor()
                .send(request("/api/v1/appeals")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .header("Idempotency-Key", "threat-" + threat)
                        .POST(BodyPublishers.ofString(body)));
        assertThat(program.status()).as(program.text()).isEqualTo(201);
        return JsonMapper.builder()
                .build()
                .readTree(program.page().body().wholeText())
                .get("number")
                .stringValue();
    }

    @Test
    void theApi(CapturedOutput output) {
        isSealed(throughTheApi(true), output);
        isSealed(throughTheApi(false), output);
    }

    @Test
    void open311(CapturedOutput output) {
        var app = new ReportingApp(
                port, partners.admitApp("Marks", Optional.empty()).token());
        var answer = app.reportWith(
                mark.word() + ".png",
                PNG,
                "service_code",
                "public-transport",
                "address_string",
                mark.threat(),
                "description",
                mark.threat(),
                "first_name",
                mark.word(),
                "last_name",
                mark.word(),
                "email",
                mark.word() + "@example.kz",
                "device_id",
                mark.word(),
                "account_id",
                mark.word(),
                "client_request_id",
                "r" + mark.word().hashCode(),
                "attribute[ROUTE]",
                mark.word(),
                "attribute[WISH]",
                mark.threat());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        isSealed(answer.at("/0/service_request_id"), output);
    }

    private Map<String, String> desk(Visitor registrar, String door) {
        Map<String, String> desk = filled(registrar, "/staff/intake");
        desk.putAll(Map.of("door", door, "kind", "APPLICATION", "sort", "PERSON", "language", "kk", "signed", "yes"));
        desk.put("number", "850102200024");
        desk.keySet().removeAll(Set.of("received", "time", "together", "against", "mark", "draft"));
        return desk;
    }

    @Test
    void anOralStatement(CapturedOutput output) {
        Visitor registrar = registrar().open("/kk/staff/intake");
        Map<String, String> desk = desk(registrar, "ORAL_STATEMENT");
        desk.put("do", "record");
        registrar.send("/staff/intake", desk);
        assertThat(registrar.path()).contains("/staff/intake/oral/");
        registrar.send("/read", Map.of());
        assertThat(registrar.fetch(registrar.path() + "/record.pdf")).isNotEmpty();
        registrar.send("/unsigned", Map.of("why", "REFUSED", "witness", mark.threat()));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        isSealed(Receipt.of(registrar).number(), output);
    }

    @Test
    void aBatchOfLetters(CapturedOutput output) {
        Visitor registrar = registrar().open("/kk/staff/intake/batch");
        registrar.send("/staff/intake/batch", Map.of("door", "POST", "language", "kk", "way", "SHEETS"));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        Element row = registrar.page().select("form.pilefields").getFirst();
        Map<String, String> letter = forms.filled(row);
        letter.put("do", "register");
        registrar.send(row.attr("action"), letter);
        registrar.open(registrar.page().select("a[href*=/staff/voucher/]").attr("href"));
        isSealed(Receipt.of(registrar).number(), output);
    }

    private static String metadata(String name, String role) {
        return "filename " + base64(name) + ",role " + base64(role);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    /// A film that is sent in two pieces; what is under way in between lies sealed as well.
    private void sendsAFilm(Visitor author, String uploads) {
        byte[] head = {0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        byte[] said = mark.threat().getBytes(UTF_8);
        author.send(request(uploads)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", String.valueOf(head.length + said.length))
                .header("Upload-Metadata", metadata(mark.word() + ".mp4", "VIDEO"))
                .POST(BodyPublishers.noBody()));
        assertThat(author.status()).isEqualTo(201);
        String place = author.header("Location");
        piece(author, place, 0, head);
        piece(author, place, head.length, Arrays.copyOf(said, said.length - 1));
        assertThat(mark.tellingTables()).isEmpty();
        assertThat(mark.tellingFiles()).isEmpty();
        piece(author, place, head.length + said.length - 1, new byte[] {said[said.length - 1]});
    }

    private void piece(Visitor author, String place, int offset, byte[] bytes) {
        author.send(HttpRequest.newBuilder(URI.create(root()).resolve(place))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", String.valueOf(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(bytes)));
        assertThat(author.status()).as(author.text()).isEqualTo(204);
    }

    /// Writes an appeal page by page, the mark in every field, with a film and a file.
    private String writesADraft(Visitor author) {
        author.open("/kk/file").send("/file", Map.of());
        for (int page = 0; !author.path().endsWith("/check") && page < 12; page++) {
            String step = author.path().substring(author.path().lastIndexOf('/') + 1);
            if (step.equals("files")) {
                String files = author.path();
                sendsAFilm(author, files.replaceAll("/files$", "/uploads"));
                author.open(files);
            }
            Map<String, String> fields = filled(author, "/" + step);
            fields.replaceAll((name, value) -> switch (name) {
                case "number" -> Signatory.IIN;
                case "speaker" -> "SELF";
                case "kind" -> "COMPLAINT";
                case "surname" -> "Өмірова";
                case "given" -> "Қарлығаш";
                default -> value;
            });
            fields.put("do", "ON");
            author.send("/" + step, fields);
        }
        assertThat(author.path()).endsWith("/check");
        return author.path();
    }

    @Test
    void aSignedDraftWithAFilmInPieces(CapturedOutput output) {
        Visitor author = visitor();
        writesADraft(author);
        assertThat(mark.tellingTables()).isEmpty();
        author.send("/sign", Map.of());
        UUID session = UUID.fromString(author.path().substring(author.path().lastIndexOf('/') + 1));
        byte[] document = sessions.document(session).array();
        assertThat(mark.tellingTables()).isEmpty();
        author.open("/kk/sign/" + session + "/file");
        author.bring(mark.word() + ".p7s", Signatory.in(office).sign(Signatory.IIN, document));
        author.send("/file", Map.of());
        assertThat(author.status()).as(author.text()).isEqualTo(200);
        isSealed(Receipt.of(author).number(), output);
    }

    @Test
    void aDraftLeftUnfinished(CapturedOutput output) {
        writesADraft(visitor());
        mark.officeGoesItsRound();
        assertThat(mark.tellingTables()).isEmpty();
        assertThat(mark.tellingFiles()).isEmpty();
        assertThat(mark.isIn(output.getAll())).isFalse();
    }

    private Gateway.Message packaged() {
        Map<String, Object> appeal = Gateway.appeal(Signatory.IIN, mark.threat());
        appeal.put("subject", mark.threat());
        appeal.put("claims", List.of(mark.threat()));
        appeal.put("addressee", mark.threat());
        return Signatory.in(office)
                .message(mark.threat())
                .with("appeal", appeal)
                .with(
                        "attachments",
                        List.of(Gateway.file(mark.word() + ".pdf", Gateway.document("бірге " + mark.threat()))));
    }

    private static String number(Gateway gateway, String message) {
        return gateway.get("/api/v1/packages/" + message)
                .json()
                .at("/voucher/number")
                .stringValue();
    }

    @Test
    void packagesOfTheStatePlatform(CapturedOutput output) {
        var gateway =
                new Gateway(port, partners.admit("marks", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty()));
        assertThat(gateway.hand("unsigned", packaged().with("signature", "AAAA"))
                        .status())
                .isEqualTo(422);
        assertThat(gateway.hand("odd", packaged().with("appeal", Map.of("text", mark.threat(), mark.word(), "?")))
                        .status())
                .isLessThan(500);
        assertThat(gateway.handLater("later", packaged()).status()).isEqualTo(202);
        assertThat(mark.tellingTables()).isEmpty();
        mark.officeGoesItsRound();
        isSealed(number(gateway, "later"), output);
        var answer = gateway.hand("now", packaged());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        isSealed(number(gateway, "now"), output);
    }
}
