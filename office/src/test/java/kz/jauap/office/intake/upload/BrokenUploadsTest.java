package kz.jauap.office.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import kz.jauap.office.files.Parcels;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files whose coming was broken off: by the line, by the office, by the sender.
@OfficeTest
@Import(AtWork.class)
class BrokenUploadsTest extends UploadDoor {
    @Autowired
    private Parcels parcels;

    @Autowired
    private JdbcClient sql;

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
}
