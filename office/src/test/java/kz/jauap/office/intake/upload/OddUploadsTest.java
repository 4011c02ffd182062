package kz.jauap.office.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

/// What a sender may get wrong or try: lengths, names, places, kinds, numbers.
@OfficeTest
@Import(AtWork.class)
class OddUploadsTest extends UploadDoor {
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
}
