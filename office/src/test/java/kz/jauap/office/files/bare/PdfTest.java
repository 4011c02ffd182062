package kz.jauap.office.files.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.jauap.office.files.photo.Pictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final String[] NOTED = {"Aigerim", "Scanner 3000", "exif:GPSLatitude", "taken by somebody"};

    /// As a telephone scans a letter: who, with what and where.
    private static byte[] scanned(PDDocument document) {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDImageXObject photograph = PDImageXObject.createFromByteArray(document, Pictures.jpeg(), "photo");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("The lamp is out");
                content.endText();
                content.drawImage(photograph, 50, 500, 40, 30);
            }
            document.getDocumentInformation().setAuthor("Aigerim");
            document.getDocumentInformation().setProducer("Scanner 3000");
            document.getDocumentCatalog().setMetadata(xmp(document, "Aigerim"));
            page.getCOSObject().setItem(COSName.METADATA, xmp(document, "exif:GPSLatitude='43,14N'"));
            PDAnnotationText remark = new PDAnnotationText();
            remark.setRectangle(new PDRectangle(10, 10, 20, 20));
            remark.setTitlePopup("Aigerim");
            remark.setContents("look here");
            page.setAnnotations(List.of(remark));
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDMetadata xmp(PDDocument document, String text) throws IOException {
        return new PDMetadata(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String letters(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    @Test
    void authorProgramAndPlaceAreGoneAndTheLetterIsThere() throws Exception {
        byte[] pdf = scanned(new PDDocument());
        assertThat(letters(pdf)).contains(NOTED);
        byte[] bare = StrippingTest.bare("application/pdf", pdf).orElseThrow();
        try (PDDocument document = Loader.loadPDF(bare);
                ByteArrayOutputStream plain = new ByteArrayOutputStream()) {
            assertThat(new PDFTextStripper().getText(document)).contains("The lamp is out");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getPage(0).getAnnotations().getFirst().getContents())
                    .isEqualTo("look here");
            var shown = document.getPage(0).getResources();
            PDImageXObject photograph = (PDImageXObject)
                    shown.getXObject(shown.getXObjectNames().iterator().next());
            assertThat(photograph.getImage().getRGB(5, 5))
                    .isEqualTo(Pictures.drawn(Pictures.jpeg()).getRGB(5, 5));
            document.save(plain, CompressParameters.NO_COMPRESSION);
            assertThat(letters(plain.toByteArray())).doesNotContain(NOTED).doesNotContain("N\0\0\0\0\2");
        }
        assertThat(letters(bare)).doesNotContain(NOTED);
    }

    @Test
    void whatCannotBeReadIsGivenToNobody() throws Exception {
        byte[] pdf = scanned(new PDDocument());
        assertThat(StrippingTest.bare("application/pdf", Arrays.copyOf(pdf, 200)))
                .isEmpty();
        PDDocument locked = new PDDocument();
        locked.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        assertThat(StrippingTest.bare("application/pdf", scanned(locked))).isEmpty();
    }
}
