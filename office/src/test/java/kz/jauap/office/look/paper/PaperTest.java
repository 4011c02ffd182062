package kz.jauap.office.look.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PaperTest {
    private final Paper paper;

    @Autowired
    PaperTest(Paper paper) {
        this.paper = paper;
    }

    @Test
    void holdsKazakhLettersThatCanBeReadBack() throws IOException {
        var pdf = paper.print("look/blank", Lang.KK, Map.of());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Өтініш", "Алматы қаласының әкімдігі");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Өтініш · Алматы");
        }
    }

    @Test
    void aPhoneReadsTheCode() throws Exception {
        var code = QrCode.of("https://example.kz/s#ЖТ-100-2026-0000001");
        var png = Base64.getDecoder().decode(code.image().substring("data:image/png;base64,".length()));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
        assertThat(read.getText()).isEqualTo("https://example.kz/s#ЖТ-100-2026-0000001");
        assertThat(code.path()).startsWith("M4 4h7v1h-7z");
    }
}
