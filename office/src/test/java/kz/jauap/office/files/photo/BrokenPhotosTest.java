package kz.jauap.office.files.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Whatever somebody sends as a photograph: the case it came to opens, and nobody makes room for what is not there.
@OfficeTest
@Import(AtWork.class)
class BrokenPhotosTest extends WorkingTown {
    private static final int CLAIMED = 256 * 1024 * 1024;

    private final Photos photos;
    private final Files files;
    private final Attachments attachments;

    @Autowired
    BrokenPhotosTest(ApplicationContext office, Photos photos, Files files, Attachments attachments) {
        super(office);
        this.photos = photos;
        this.files = files;
        this.attachments = attachments;
    }

    private Attachment sent(AppealId appeal, String name, byte[] picture) {
        attachments.attach(appeal.value(), files.store(new ByteArrayInputStream(picture), name), name, "ATTACHMENT");
        return attachments.of(appeal.value()).getLast();
    }

    @Test
    void aCaseOpensWhateverItsPicturesBreakOffAt() throws Exception {
        AppealId appeal = town.paper("city");
        assertThat(photos.taken(sent(appeal, "бүтін.jpg", Pictures.jpeg()))).contains(Pictures.SPOT);
        assertThat(photos.taken(sent(appeal, "бүтін.png", Pictures.png()))).contains(Pictures.SPOT);
        for (int length : List.of(4, 20, 60, 200)) {
            sent(appeal, "үзік" + length + ".jpg", Arrays.copyOf(Pictures.jpeg(), length));
            sent(appeal, "үзік" + length + ".png", Arrays.copyOf(Pictures.png(), length));
        }
        assertThat(attachments.of(appeal.value()))
                .filteredOn(each -> each.name().equals("үзік4.jpg"))
                .singleElement()
                .satisfies(each -> assertThat(each.stored().mediaType()).isEqualTo("image/jpeg"));
        forms.opened("controller", forms.casePage(appeal))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("үзік4.jpg")));
    }

    @Test
    void noRoomIsMadeForWhatAPictureOnlyClaims() {
        AppealId appeal = town.paper("city");
        byte[] png = Pictures.png();
        byte[] claims = ByteBuffer.allocate(png.length)
                .put(png, 0, 33)
                .putInt(CLAIMED)
                .put("zTXt".getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] riff = ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(CLAIMED)
                .put("WEBPEXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(CLAIMED)
                .array();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Attachment> both = List.of(sent(appeal, "a.png", claims), sent(appeal, "a.webp", riff));
        assertThat(both).extracting(each -> each.stored().mediaType()).containsExactly("image/png", "image/webp");
        for (Attachment each : both) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(photos.taken(each)).isEmpty();
            assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                    .as("%s", each.stored().mediaType())
                    .isLessThan(CLAIMED / 4);
        }
    }
}
