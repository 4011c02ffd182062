package kz.jauap.office.signature.seal;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/// The place of the stamp in the order of reading, so that a sealed paper is as well read aloud as an unsealed one.
final class StampTag {
    private StampTag() {}

    static void add(PDDocument document, PDAnnotationWidget stamp, String said) {
        Optional.ofNullable(document.getDocumentCatalog().getStructureTreeRoot())
                .ifPresent(root -> add(root, stamp, said));
    }

    private static void add(PDStructureTreeRoot root, PDAnnotationWidget stamp, String said) {
        PDStructureNode parent = root.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureNode.class::cast)
                .findFirst()
                .orElse(root);
        var form = new PDStructureElement(StandardStructureTypes.FORM, parent);
        form.setPage(stamp.getPage());
        form.setAlternateDescription(said);
        var stampItself = new PDObjectReference();
        stampItself.setReferencedObject(stamp);
        form.appendKid(stampItself);
        parent.appendKid(form);
        int place = root.getParentTreeNextKey();
        stamp.setStructParent(place);
        COSDictionary places = root.getParentTree().getCOSObject();
        Optional.ofNullable(places.getCOSArray(COSName.NUMS)).ifPresent(each -> enter(each, place, form));
        root.setParentTreeNextKey(place + 1);
    }

    private static void enter(COSArray places, int place, PDStructureElement form) {
        places.add(COSInteger.get(place));
        places.add(form);
    }
}
