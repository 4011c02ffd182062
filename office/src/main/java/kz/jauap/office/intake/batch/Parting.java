package kz.jauap.office.intake.batch;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.house.Bytes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// How one scan of many letters is parted: at the separator sheets that lie in it, or by pages that a clerk names.
final class Parting {
    /// What the code on a separator sheet says: our mark and the use `B`.
    static final String MARK = "J1/B/";

    /// More pages than one scan of the desk ever has.
    static final int MOST_PAGES = 300;

    private static final float DPI = 96;
    private static final float INCH = 72;
    private static final float WIDEST = 2400;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3}))?");

    private Parting() {}

    /// Some pages of a scan, counted from 1.
    record Pages(int first, int last) {
        int count() {
            return last - first + 1;
        }

        String text() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    /// A letter cut out of a scan.
    record Letter(Pages pages, Bytes pdf) {}

    /// Reads "1-2, 3, 4-7"; empty where it is no list of pages, or they do not stand in order.
    static Optional<List<Pages>> named(String text, int pages) {
        List<Pages> all = new ArrayList<>();
        int before = 0;
        for (String part : text.split("[,;\\n]", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first <= before || last < first || last > pages) {
                return Optional.empty();
            }
            all.add(new Pages(first, last));
            before = last;
        }
        return Optional.of(List.copyOf(all));
    }

    /// What lies between separator sheets; the whole scan where there are none.
    static List<Pages> separated(PDDocument scan) throws IOException {
        PDFRenderer renderer = new PDFRenderer(scan);
        renderer.setSubsamplingAllowed(true);
        List<Pages> letters = new ArrayList<>();
        int first = 1;
        int count = scan.getNumberOfPages();
        for (int page = 1; page <= count + 1; page++) {
            if (page > count
                    || separator(renderer.renderImage(page - 1, scale(scan.getPage(page - 1)), ImageType.RGB))) {
                if (page > first) {
                    letters.add(new Pages(first, page - 1));
                }
                first = page + 1;
            }
        }
        return List.copyOf(letters);
    }

    static List<Letter> cut(PDDocument scan, List<Pages> parts) throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (Pages part : parts) {
            try (PDDocument letter = new PDDocument()) {
                for (int page = part.first(); page <= part.last(); page++) {
                    letter.importPage(scan.getPage(page - 1));
                }
                var bytes = new ByteArrayOutputStream();
                letter.save(bytes);
                letters.add(new Letter(part, Bytes.of(bytes.toByteArray())));
            }
        }
        return List.copyOf(letters);
    }

    static PDDocument read(byte[] scan) throws IOException {
        return Loader.loadPDF(scan);
    }

    /// Large enough to read a separator sheet; a page that says it is a city block wide is drawn no larger.
    private static float scale(PDPage page) {
        float longest = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
        return Math.min(DPI / INCH, WIDEST / longest);
    }

    private static boolean separator(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText()
                    .contains(MARK);
        } catch (ReaderException noCode) {
            return false;
        }
    }
}
