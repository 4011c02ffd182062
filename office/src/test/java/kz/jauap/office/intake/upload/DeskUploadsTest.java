package kz.jauap.office.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Files that a clerk takes in at the desk: his alone, kept as long as somebody needs them.
@OfficeTest
@Import(AtWork.class)
class DeskUploadsTest extends UploadDoor {
    @Autowired
    private AtWork atWork;

    @Autowired
    private LentTrays trays;

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
}
