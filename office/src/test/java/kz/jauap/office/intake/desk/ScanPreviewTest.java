package kz.jauap.office.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;

/// The scan beside the form, drawn page by page.
@OfficeTest
@Import(AtWork.class)
class ScanPreviewTest extends DeskClerk {
    @Test
    void aScanIsDrawnPageByPageAndNothingOfItIsKept() throws Exception {
        var scan = new MockMultipartFile("scan", "хат.pdf", "application/pdf", pdf(PDRectangle.A4, PDRectangle.A3));
        for (int page : List.of(1, 2)) {
            var drawn = web.perform(multipart("/ru/staff/intake/preview")
                            .file(scan)
                            .param("page", String.valueOf(page))
                            .with(FormToken.sent())
                            .with(atWork.as("registrar")))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Jauap-Pages", "2"))
                    .andReturn()
                    .getResponse();
            var image = ImageIO.read(new ByteArrayInputStream(drawn.getContentAsByteArray()));
            assertThat(image.getHeight()).isBetween(1795, 1805);
        }
        for (var bad : Map.of("3", 404, "0", 404, "-1", 404, "99999999999", 400, "x", 400)
                .entrySet()) {
            web.perform(multipart("/ru/staff/intake/preview")
                            .file(scan)
                            .param("page", bad.getKey())
                            .with(FormToken.sent())
                            .with(atWork.as("registrar")))
                    .andExpect(status().is(bad.getValue()));
        }
        for (byte[] broken : List.of(
                new byte[0],
                pdf(),
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                "no paper".getBytes(StandardCharsets.US_ASCII))) {
            web.perform(multipart("/ru/staff/intake/preview")
                            .file(new MockMultipartFile("scan", "хат.pdf", "application/pdf", broken))
                            .with(FormToken.sent())
                            .with(atWork.as("registrar")))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("PDF не открывается")));
        }
        web.perform(multipart("/ru/staff/intake/preview")
                        .file(scan)
                        .with(FormToken.sent())
                        .with(atWork.as("executor")))
                .andExpect(status().isForbidden());
    }
}
