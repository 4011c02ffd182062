package kz.jauap.office.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The door for files that come in pieces, for tests: drafts, their senders, a film to send, and a look at what was
/// kept.
abstract class UploadDoor {
    static final int LENGTH = 300_000;

    @Autowired
    MockMvc web;

    @Autowired
    Drawer drawer;

    @Autowired
    Attachments attachments;

    @Autowired
    Uploads uploads;

    @Autowired
    private kz.jauap.office.files.Files files;

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

    void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    Draft draft() {
        return drawer.begin(Fields.with("language", "ru"));
    }

    Sender sender(Draft draft) {
        return new Sender(web, "/ru/file/" + draft.code().characters() + "/uploads", request -> request);
    }

    /// A film of no meaning that is one by its first bytes.
    static byte[] film() {
        byte[] film = new byte[LENGTH];
        new Random(LENGTH).nextBytes(film);
        byte[] head = {0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, film, 0, head.length);
        return film;
    }

    void isWhole(UUID form, byte[] film) throws Exception {
        List<Attachment> tray = attachments.of(form);
        assertThat(tray).hasSize(1);
        assertThat(tray.getFirst().role()).isEqualTo("VIDEO");
        try (var content = files.open(tray.getFirst().stored().hash())) {
            assertThat(content.readAllBytes()).isEqualTo(film);
        }
    }

    Path parcel(String place) {
        return settings.dataFolder()
                .resolve("files")
                .resolve("parcels")
                .resolve(place.substring(place.lastIndexOf('/') + 1));
    }
}
