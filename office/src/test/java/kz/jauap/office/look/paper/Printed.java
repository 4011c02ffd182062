package kz.jauap.office.look.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// What somebody reads on a printed paper, for tests.
public final class Printed {
    private Printed() {}

    /// All its words, with one space between two.
    public static String text(byte[] pdf) {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("[\\s\u00A0\u202F]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
