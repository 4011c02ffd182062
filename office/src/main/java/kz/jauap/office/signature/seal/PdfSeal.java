package kz.jauap.office.signature.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import kz.jauap.office.look.Dates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// The office's seal inside a PDF: a signature over the whole file after PAdES, seen as a stamp on the last page.
///
/// What was there before stays as it is, byte for byte, at the beginning of the sealed file.
final class PdfSeal {
    static final int ROOM = 8 * 1024;
    private static final float FROM_BELOW = 14;
    private static final float BROAD = 500;
    private static final float INDENT_A4 = 85;
    private static final float INDENT_A5 = 28;

    private PdfSeal() {}

    /// @param stamp a PDF of one page: the stamp as it is to be seen
    /// @param said the stamp as it is to be heard
    static byte[] into(byte[] pdf, byte[] stamp, String said, SealKey key, Instant at) {
        try (var document = Loader.loadPDF(pdf);
                var drawn = Loader.loadPDF(stamp);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            options.setPage(document.getNumberOfPages() - 1);
            document.addSignature(signature(key, at), options);
            show(document, drawn, said);
            var sealed = new ByteArrayOutputStream();
            var external = document.saveIncrementalForExternalSigning(sealed);
            external.setSignature(key.signing().sign(external.getContent().readAllBytes(), at));
            return sealed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDSignature signature(SealKey key, Instant at) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(key.owner());
        signature.setSignDate(GregorianCalendar.from(at.atZone(Dates.ZONE)));
        return signature;
    }

    private static void show(PDDocument document, PDDocument drawn, String said) throws IOException {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        PDFormXObject form = new LayerUtility(document).importPageAsForm(drawn, 0);
        PDRectangle size = form.getBBox();
        float left = page.getMediaBox().getWidth() > BROAD ? INDENT_A4 : INDENT_A5;
        PDSignatureField field = document.getSignatureFields().getFirst();
        field.setAlternateFieldName(said);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(left, FROM_BELOW, size.getWidth(), size.getHeight()));
        widget.setPage(page);
        var appearance = new PDAppearanceDictionary();
        form.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
        appearance.setNormalAppearance(new PDAppearanceStream(form.getCOSObject()));
        widget.setAppearance(appearance);
        StampTag.add(document, widget, said);
    }
}
