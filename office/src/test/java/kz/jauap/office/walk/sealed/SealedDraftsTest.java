package kz.jauap.office.walk.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.egov.Gateway;
import kz.jauap.office.intake.egov.Signatory;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.walk.Receipt;
import kz.jauap.office.walk.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/// Whatever lies in drafts, in files that come in pieces and in packages of the state platform: once it is recognised
/// as a threat, it is found nowhere any more.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Thorough
class SealedDraftsTest extends MarkedSenders {
    @Autowired
    private Sessions sessions;

    @Autowired
    SealedDraftsTest(@Value("${local.server.port}") int port, ApplicationContext office, Clock clock) {
        super(port, office, clock);
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
