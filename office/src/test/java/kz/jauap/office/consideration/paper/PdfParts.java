package kz.jauap.office.consideration.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// The places of a PDF beside its pages where words may stand, for tests.
final class PdfParts {
    private PdfParts() {}

    /// What is done to a document.
    interface Change {
        void to(PDDocument document) throws Exception;
    }

    static byte[] changed(byte[] pdf, Change change) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            change.to(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /// What is told of an element to whoever cannot see it.
    static void told(PDDocument document, String key, String words) {
        var element = new COSDictionary();
        element.setString(COSName.getPDFName(key), words);
        var root = new PDStructureTreeRoot();
        var kids = new COSArray();
        kids.add(element);
        root.setK(kids);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /// Other words in place of those drawn.
    static void marked(PDDocument document, String words) throws Exception {
        PDPage page = document.getPage(0);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            content.setNonStrokingColor(0f);
        }
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(("/Span <</ActualText (" + words + ")>> BDC EMC\n").getBytes(StandardCharsets.US_ASCII));
        }
        var all = new COSArray();
        var kept = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (kept instanceof COSArray several) {
            several.forEach(all::add);
        }
        all.add(stream);
        page.getCOSObject().setItem(COSName.CONTENTS, all);
    }

    /// A field, its value and what it has before anybody fills it in.
    static void field(PDDocument document, String value, String first) {
        var form = new PDAcroForm(document);
        var field = new PDTextField(form);
        field.setPartialName("a");
        field.getCOSObject().setString(COSName.V, value);
        field.getCOSObject().setString(COSName.DV, first);
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
    }

    /// A remark whose face says what its words do not.
    static void faced(PDDocument document, String words) throws Exception {
        var face = new PDAppearanceStream(document);
        face.setBBox(new PDRectangle(200, 30));
        var resources = new PDResources();
        String font = resources
                .add(new PDType1Font(Standard14Fonts.FontName.HELVETICA))
                .getName();
        face.setResources(resources);
        try (var out = face.getCOSObject().createOutputStream()) {
            out.write(("BT /" + font + " 12 Tf 5 5 Td (" + words + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(face);
        var stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(10, 10, 200, 30));
        stamp.setContents("мөртабан");
        stamp.setAppearance(appearance);
        List<PDAnnotation> all = new ArrayList<>(document.getPage(0).getAnnotations());
        all.add(stamp);
        document.getPage(0).setAnnotations(all);
    }
}
