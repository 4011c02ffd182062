package kz.jauap.office.intake.desk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Draws pages of scans, few at once: more would slow the desk down for everybody.
@Component
class Easel {
    /// Pixels of the longer side: a letter of A4 is read at twice its size.
    private static final float LONGEST = 1800;

    private final Semaphore places = new Semaphore(2);

    /// A page as it was drawn.
    ///
    /// @param of how many pages there are
    record Leaf(Bytes jpeg, int of) {}

    /// @param page counted from 1
    /// @throws Problem 404 where there is no such page, 422 where it is no PDF that can be read
    Leaf draw(byte[] pdf, int page) {
        places.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw unreadable();
            }
            if (page < 1 || page > pages) {
                throw Problem.unknown();
            }
            return new Leaf(drawn(document, page - 1), pages);
        } catch (Problem told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw unreadable();
        } finally {
            places.release();
        }
    }

    private static Bytes drawn(PDDocument document, int page) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        PDRectangle box = document.getPage(page).getCropBox();
        float scale = LONGEST / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return Bytes.of(bytes.toByteArray());
    }

    private static Problem unreadable() {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "intake.preview.unreadable");
    }
}
