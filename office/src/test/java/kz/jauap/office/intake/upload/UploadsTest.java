package kz.jauap.office.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Parcels;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Every byte that was acknowledged stays, and nothing but the sender's own bytes gets into his form.
@OfficeTest
@Import(AtWork.class)
class UploadsTest {
    private static final int LENGTH = 300_000;

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork atWork;

    @Autowired
    private Drawer drawer;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Uploads uploads;

    @Autowired
    private LentTrays trays;

    @Autowired
    private Parcels parcels;

    @Autowired
    private kz.jauap.office.files.Files files;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Settings settings;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private Draft draft() {
        return drawer.begin(Fields.with("language", "ru"));
    }

    private Sender sender(Draft draft) {
        return new Sender(web, "/ru/file/" + draft.code().characters() + "/uploads", request -> request);
    }

    /// A film of no meaning that is one by its first bytes.
    private static byte[] film() {
        byte[] film = new byte[LENGTH];
        new Random(LENGTH).nextBytes(film);
        byte[] head = {0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, film, 0, head.length);
        return film;
    }

    private void isWhole(UUID form, byte[] film) throws Exception {
        List<Attachment> tray = attachments.of(form);
        assertThat(tray).hasSize(1);
        assertThat(tray.getFirst().role()).isEqualTo("VIDEO");
        try (var content = files.open(tray.getFirst().stored().hash())) {
            assertThat(content.readAllBytes()).isEqualTo(film);
        }
    }

    private Path parcel(String place) {
        return settings.dataFolder()
                .resolve("files")
                .resolve("parcels")
                .resolve(place.substring(place.lastIndexOf('/') + 1));
    }

    @Test
    void piecesBecomeOneFileInTheTray() throws Exception {
        Draft draft = draft();
        byte[] film = film();
        Sender sender = sender(draft);
        var begun = sender.begin("Көшедегі жарық.mp4", "VIDEO", LENGTH);
        assertThat(begun.getStatus()).isEqualTo(201);
        assertThat(begun.getHeader("Upload-Expires")).endsWith("GMT");
        String place = Objects.requireNonNull(begun.getHeader(HttpHeaders.LOCATION));
        for (int at = 0; at < LENGTH; at += 100_000) {
            assertThat(sender.ask(place).getHeader("Upload-Offset")).isEqualTo(String.valueOf(at));
            var answer = sender.piece(place, at, Arrays.copyOfRange(film, at, at + 100_000));
            assertThat(answer.getStatus()).isEqualTo(204);
            assertThat(answer.getHeader("Upload-Offset")).isEqualTo(String.valueOf(at + 100_000));
        }
        isWhole(draft.id(), film);
        Attachment attachment = attachments.of(draft.id()).getFirst();
        assertThat(attachment.name()).isEqualTo("Көшедегі жарық.mp4");
        assertThat(sender.ask(place).getHeader(Tus.ATTACHMENT)).isEqualTo(String.valueOf(attachment.id()));
        assertThat(parcel(place)).doesNotExist();
        assertThat(sender.withdraw(place).getStatus()).isEqualTo(409);
    }

    @Test
    void aLostConnectionLeavesWhatHadCome() throws Exception {
        Draft draft = draft();
        byte[] film = film();
        Sender sender = sender(draft);
        String place = sender.place("a.mp4", "VIDEO", LENGTH);
        uploads.grow(uploads.unfinished(draft.id()).getFirst(), new Breaking(film, 120_000));
        assertThat(sender.ask(place).getHeader("Upload-Offset")).isEqualTo("120000");
        assertThat(uploads.unfinished(draft.id())).extracting(Upload::percent).containsExactly(40);
        sender.piece(place, 120_000, Arrays.copyOfRange(film, 120_000, LENGTH));
        isWhole(draft.id(), film);
    }

    @Test
    void whatWasNotAcknowledgedBeforeTheOfficeFellIsWrittenAnew() throws Exception {
        Draft draft = draft();
        byte[] film = film();
        Sender sender = sender(draft);
        String place = sender.place("a.mp4", "VIDEO", LENGTH);
        sender.piece(place, 0, Arrays.copyOf(film, 100_000));
        Files.write(parcel(place), new byte[250_000], StandardOpenOption.APPEND);
        assertThat(sender.ask(place).getHeader("Upload-Offset")).isEqualTo("100000");
        sender.piece(place, 100_000, Arrays.copyOfRange(film, 100_000, LENGTH));
        isWhole(draft.id(), film);
    }

    @Test
    void whatWasAcknowledgedLiesSealed() throws Exception {
        Draft draft = draft();
        byte[] film = film();
        Sender sender = sender(draft);
        String place = sender.place("a.mp4", "VIDEO", LENGTH);
        sender.piece(place, 0, Arrays.copyOf(film, 100_000));
        String kept = Files.readString(parcel(place), StandardCharsets.ISO_8859_1);
        assertThat(kept.length()).isGreaterThan(100_000);
        for (int at = 0; at < 100_000; at += 1000) {
            assertThat(kept.contains(new String(film, at, 20, StandardCharsets.ISO_8859_1)))
                    .isFalse();
        }
    }

    @Test
    void whatCameWholeIsFinishedAfterTheOfficeFellBeforeFinishing() throws Exception {
        Draft draft = draft();
        byte[] film = film();
        Sender sender = sender(draft);
        String place = sender.place("a.mp4", "VIDEO", LENGTH);
        parcels.append(
                UUID.fromString(parcel(place).getFileName().toString()),
                0,
                new ByteArrayInputStream(film),
                LENGTH,
                _ -> {});
        sql.sql("update intake_upload set received = length where form = ?")
                .param(draft.id())
                .update();
        assertThat(sender.ask(place).getHeader(Tus.ATTACHMENT)).isNotNull();
        assertThat(sender.ask(place).getHeader("Upload-Offset")).isEqualTo(String.valueOf(LENGTH));
        isWhole(draft.id(), film);
    }

    @Test
    void wrongPlacesAndRepeatedPiecesChangeNothing() throws Exception {
        Draft draft = draft();
        byte[] film = film();
        Sender sender = sender(draft);
        String place = sender.place("a.mp4", "VIDEO", LENGTH);
        byte[] first = Arrays.copyOf(film, 100_000);
        assertThat(sender.piece(place, 1, first).getStatus()).isEqualTo(409);
        assertThat(sender.piece(place, LENGTH, first).getStatus()).isEqualTo(409);
        sender.piece(place, 0, first);
        assertThat(sender.piece(place, 0, first).getStatus()).isEqualTo(409);
        assertThat(sender.piece(place, 100_000, film).getStatus()).isEqualTo(413);
        assertThat(sender.ask(place).getHeader("Upload-Offset")).isEqualTo("100000");
        sender.piece(place, 100_000, Arrays.copyOfRange(film, 100_000, LENGTH));
        isWhole(draft.id(), film);
    }

    @ParameterizedTest
    @CsvSource({"10737418240,413", "9223372036854775807,400", "-1,400", "0,400", "abc,400", "1e9,400", "'',400"})
    void aLengthThatCannotBeIsRefusedBeforeAByteCame(String length, int status) throws Exception {
        Draft draft = draft();
        assertThat(sender(draft)
                        .begin("filename " + Sender.base64("a.mp4"), length)
                        .getStatus())
                .isEqualTo(status);
        assertThat(uploads.unfinished(draft.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filename ***", "filename //79", "role SEVBRA==", "filename AA=="})
    void metadataThatCannotBeReadAreTheSendersFault(String metadata) throws Exception {
        assertThat(sender(draft()).begin(metadata, "100").getStatus()).isEqualTo(400);
    }

    @Test
    void aNameIsNoPath() throws Exception {
        Draft draft = draft();
        byte[] film = film();
        Sender sender = sender(draft);
        String place = sender.place("../../../etc/cron.d/a\u202Egpj.mp4", "VIDEO", LENGTH);
        sender.piece(place, 0, film);
        assertThat(attachments.of(draft.id()).getFirst().name()).isEqualTo("agpj.mp4");
        isWhole(draft.id(), film);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..%2F..%2F..%2Fetc%2Fpasswd", "00000000-0000-0000-0000-000000000000", "x", "%2e%2e", "1-1-1-1-1"
            })
    void anIdIsNoPath(String id) throws Exception {
        Sender sender = sender(draft());
        String place = "/ru/file/" + draft().code().characters() + "/uploads/" + id;
        assertThat(sender.send(patch(java.net.URI.create(place))
                                .header("Upload-Offset", 0)
                                .contentType(Tus.PIECE)
                                .content(new byte[10]))
                        .getStatus())
                .isBetween(400, 404);
    }

    @Test
    void anotherDraftOrDeskDoesNotReachIt() throws Exception {
        Draft mine = draft();
        Sender sender = sender(mine);
        String id = sender.place("a.mp4", "VIDEO", LENGTH).replaceAll(".*/", "");
        Draft other = draft();
        String foreign = "/ru/file/" + other.code().characters() + "/uploads/" + id;
        assertThat(sender(other).ask(foreign).getStatus()).isEqualTo(404);
        assertThat(sender(other).piece(foreign, 0, film()).getStatus()).isEqualTo(404);
        String desk = "/ru/staff/intake/uploads/" + mine.id();
        Sender clerk = new Sender(web, desk, atWork.as("registrar"));
        assertThat(clerk.ask(desk + "/" + id).getStatus()).isEqualTo(404);
        assertThat(attachments.of(mine.id())).isEmpty();
    }

    @Test
    void theDeskIsForItsClerkAlone() throws Exception {
        String desk = "/ru/staff/intake/uploads/" + UUID.randomUUID();
        Sender clerk = new Sender(web, desk, atWork.as("registrar"));
        String place = clerk.place("scan.mp4", "SCAN", LENGTH);
        assertThat(new Sender(web, desk, atWork.as("medeu.registrar"))
                        .ask(place)
                        .getStatus())
                .isEqualTo(404);
        assertThat(new Sender(web, desk, atWork.as("executor")).ask(place).getStatus())
                .isEqualTo(403);
        assertThat(clerk.piece(place, 0, film()).getStatus()).isEqualTo(204);
    }

    /// A clerk began and left: his files go as those of the public doors do, and never those of an appeal.
    @Test
    void theTrayAtTheDeskIsEmptiedAfterItsDays() throws Exception {
        UUID key = UUID.randomUUID();
        Sender clerk = new Sender(web, "/ru/staff/intake/uploads/" + key, atWork.as("registrar"));
        assertThat(clerk.piece(clerk.place("a.mp4", "VIDEO", LENGTH), 0, film()).getStatus())
                .isEqualTo(204);
        isWhole(LentTrays.of(key), film());
        String left = clerk.place("b.mp4", "VIDEO", LENGTH);
        later(Duration.ofDays(4));
        trays.round();
        assertThat(attachments.of(LentTrays.of(key))).isEmpty();
        assertThat(parcel(left)).doesNotExist();
    }

    @Test
    void aRecordThatIsNotRegisteredKeepsItsTray() throws Exception {
        UUID key = UUID.randomUUID();
        Sender clerk = new Sender(web, "/ru/staff/intake/uploads/" + key, atWork.as("registrar"));
        clerk.piece(clerk.place("a.mp4", "VIDEO", LENGTH), 0, film());
        web.perform(multipart("/ru/staff/intake")
                        .param("key", key.toString())
                        .param("language", "ru")
                        .param("door", "ORAL_STATEMENT")
                        .param("text", "Во дворе темно")
                        .param("do", "record")
                        .with(FormToken.sent())
                        .with(atWork.as("registrar")))
                .andExpect(status().is3xxRedirection());
        later(Duration.ofDays(4));
        trays.round();
        later(Duration.ofDays(4));
        trays.round();
        isWhole(LentTrays.of(key), film());
    }

    @Test
    void whatTheOfficeDoesNotTakeInIsRefusedWithItsFirstPiece() throws Exception {
        Draft draft = draft();
        Sender sender = sender(draft);
        String place = sender.place("film.mp4", "VIDEO", 10_000_000);
        byte[] program = ("MZ" + "x".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        var answer = sender.piece(place, 0, program);
        assertThat(answer.getStatus()).isEqualTo(415);
        assertThat(sender.ask(place).getStatus()).isEqualTo(404);
        assertThat(parcel(place)).doesNotExist();
    }

    @Test
    void noMoreFilesThanAFormMayBring() throws Exception {
        Sender sender = sender(draft());
        for (int at = 0; at < 20; at++) {
            assertThat(sender.begin(at + ".mp4", "ATTACHMENT", 100).getStatus()).isEqualTo(201);
        }
        assertThat(sender.begin("more.mp4", "ATTACHMENT", 100).getStatus()).isEqualTo(413);
    }

    @Test
    void filesOfOneFormHaveALimitTogether() throws Exception {
        Sender sender = sender(draft());
        assertThat(sender.begin("a.mp4", "ATTACHMENT", 400_000_000).getStatus()).isEqualTo(201);
        assertThat(sender.begin("b.mp4", "ATTACHMENT", 400_000_000).getStatus()).isEqualTo(413);
    }

    @Test
    void whatNobodyWentOnSendingIsForgotten() throws Exception {
        Draft draft = draft();
        Sender sender = sender(draft);
        String place = sender.place("a.mp4", "VIDEO", LENGTH);
        later(Duration.ofHours(23));
        sender.piece(place, 0, Arrays.copyOf(film(), 1000));
        later(Duration.ofHours(23));
        assertThat(sender.ask(place).getStatus()).isEqualTo(200);
        later(Duration.ofHours(2));
        assertThat(sender.ask(place).getStatus()).isEqualTo(404);
        uploads.round();
        assertThat(parcel(place)).doesNotExist();
    }

    @Test
    void aDraftTakesItsUnfinishedFilesWithIt() throws Exception {
        Draft draft = draft();
        String place = sender(draft).place("a.mp4", "VIDEO", LENGTH);
        assertThat(parcel(place)).exists();
        drawer.forget(draft.id());
        assertThat(parcel(place)).doesNotExist();
    }

    @Test
    void aSenderIsToldWhatTheServerSpeaks() throws Exception {
        String uploadsOfADraft = "/ru/file/" + draft().code().characters() + "/uploads";
        var answer = web.perform(options(uploadsOfADraft)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("Tus-Version")).isEqualTo("1.0.0");
        assertThat(answer.getHeader("Tus-Extension")).isEqualTo("creation,expiration,termination");
        assertThat(answer.getHeader("Tus-Max-Size")).isEqualTo(String.valueOf(500L * 1024 * 1024));
        var old = web.perform(
                        post(uploadsOfADraft).header("Tus-Resumable", "0.2.0").header("Upload-Length", "5"))
                .andReturn()
                .getResponse();
        assertThat(old.getStatus()).isEqualTo(412);
    }

    @Test
    void aFirewallThatKnowsNoPatchIsPassed() throws Exception {
        Draft draft = draft();
        byte[] film = film();
        Sender sender = sender(draft);
        String place = sender.place("a.mp4", "VIDEO", LENGTH);
        var answer = sender.send(post(place)
                .header("X-HTTP-Method-Override", "PATCH")
                .header("Upload-Offset", 0)
                .contentType(Tus.PIECE)
                .content(film));
        assertThat(answer.getStatus()).isEqualTo(204);
        isWhole(draft.id(), film);
    }
}
