package kz.jauap.office.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;

/// Every byte that was acknowledged stays, and nothing but the sender's own bytes gets into his form.
@OfficeTest
@Import(AtWork.class)
class UploadsTest extends UploadDoor {
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
