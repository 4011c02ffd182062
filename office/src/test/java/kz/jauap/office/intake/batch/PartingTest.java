package kz.jauap.office.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PartingTest {
    /// Drawn as large as it says it is, one page would take gigabytes.
    @Test
    void aPageThatSaysItIsHugeIsStillOnlyAPage() throws Exception {
        try (PDDocument scan = new PDDocument()) {
            scan.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
            scan.addPage(new PDPage(PDRectangle.A4));
            assertThat(Parting.separated(scan)).containsExactly(new Parting.Pages(1, 2));
        }
    }
}
