package kz.jauap.office.intake.batch;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/// The stamps of seals in a copy of sealed papers: pictures, which seal nothing, and are read aloud in their place.
final class StampCopies {
    private static final List<String> OF_A_FIELD = List.of("FT", "V", "T", "TU", "Ff", "Parent", "Kids", "Lock", "SV");

    private StampCopies() {}

    static void in(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation each : page.getAnnotations()) {
                if (each instanceof PDAnnotationWidget) {
                    picture(each.getCOSObject());
                }
            }
        }
        var catalog = document.getDocumentCatalog();
        catalog.setAcroForm(null);
        catalog.getCOSObject().removeItem(COSName.PERMS);
        var read = catalog.getStructureTreeRoot();
        if (read != null) {
            readAloud(read);
        }
    }

    private static void picture(COSDictionary stamp) {
        String said = stamp.getString(COSName.TU, "");
        for (String each : OF_A_FIELD) {
            stamp.removeItem(COSName.getPDFName(each));
        }
        stamp.setName(COSName.SUBTYPE, PDAnnotationRubberStamp.SUB_TYPE);
        stamp.setString(COSName.CONTENTS, said);
    }

    private static void readAloud(PDStructureNode node) {
        for (Object each : node.getKids()) {
            if (each instanceof PDStructureElement element) {
                if (StandardStructureTypes.FORM.equals(element.getStructureType())) {
                    element.setStructureType(StandardStructureTypes.ANNOT);
                }
                readAloud(element);
            }
        }
    }
}
