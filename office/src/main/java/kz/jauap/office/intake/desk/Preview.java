package kz.jauap.office.intake.desk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A page of a scan that a clerk has just chosen, drawn for him to copy from; nothing of it is kept.
@Controller
class Preview {
    private static final String PAGES = "Jauap-Pages";
    private static final long LARGEST = 20L * 1024 * 1024;

    /// Pixels of the longer side: a letter of A4 is read at twice its size.
    private static final float LONGEST = 1800;

    /// A page is drawn in some hundred milliseconds; more at once would slow the desk down for everybody.
    private final Semaphore easels = new Semaphore(2);
    private final Desk desk;

    Preview(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/staff/intake/preview")
    ResponseEntity<byte[]> page(
            @RequestParam MultipartFile scan, @RequestParam(defaultValue = "1") int page, SignedIn who) {
        desk.bodies(who);
        if (scan.getSize() > LARGEST) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "intake.preview.large");
        }
        easels.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(scan.getBytes())) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw unreadable();
            }
            if (page < 1 || page > pages) {
                throw Problem.unknown();
            }
            return ResponseEntity.ok()
                    .header(PAGES, String.valueOf(pages))
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.IMAGE_JPEG)
                    .body(drawn(document, page - 1));
        } catch (Problem told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw unreadable();
        } finally {
            easels.release();
        }
    }

    private static Problem unreadable() {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "intake.preview.unreadable");
    }

    private static byte[] drawn(PDDocument document, int page) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        PDRectangle box = document.getPage(page).getCropBox();
        float scale = LONGEST / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
