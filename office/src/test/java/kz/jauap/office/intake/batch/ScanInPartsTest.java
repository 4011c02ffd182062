package kz.jauap.office.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

/// How a scan is parted into letters.
@OfficeTest
@Import(AtWork.class)
class ScanInPartsTest extends PileClerk {
    @Test
    void oneScanIsPartedAtTheSeparatorSheets() throws Exception {
        Batch batch = batch(pile(separated(2, 1, 3), "SHEETS", ""));
        assertThat(batch.rows()).extracting(Batch.Row::sheets).containsExactly(2, 1, 3);
        assertThat(batch.rows())
                .extracting(Batch.Row::name)
                .containsExactly("скан.pdf, 1–2", "скан.pdf, 4", "скан.pdf, 6–8");
        byte[] third = send(
                        get("/ru/staff/intake/batch/" + batch.id() + "/"
                                + batch.rows().get(2).id() + "/scan"),
                        "registrar")
                .getContentAsByteArray();
        try (PDDocument letter = Loader.loadPDF(third)) {
            assertThat(letter.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void oneScanIsPartedAtNamedPages() throws Exception {
        Batch batch = batch(pile(pages(6), "PAGES", "1-2, 4, 5–6"));
        assertThat(batch.rows()).extracting(Batch.Row::sheets).containsExactly(2, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "2-1", "1-9", "3,1", "1;;2", "a", "1-2-3", "999999999999"})
    void pagesThatAreNoneLeaveTheScanWhole(String pages) throws Exception {
        String place = pile(pages(3), "PAGES", pages);
        assertThat(batch(place).rows()).extracting(Batch.Row::sheets).containsExactly(3);
    }

    @Test
    void whatOnlyCallsItselfAScanIsKeptAsOneLetter() throws Exception {
        byte[] broken = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertThat(batch(pile(broken, "SHEETS", "")).rows()).hasSize(1);
    }
}
