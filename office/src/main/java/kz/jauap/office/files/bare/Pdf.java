package kz.jauap.office.files.bare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/// PDF written anew: what is read on its pages stays; who wrote it, with what and when, earlier versions, attached
/// files and the notes inside its photographs do not.
final class Pdf {
    /// What dictionaries say of authors, programs and times (ISO 32000-1: 14.3, 14.5, 12.5.2, 12.8).
    private static final Set<COSName> NOTES = Set.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("CreationDate"),
            COSName.getPDFName("ModDate"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("Collection"));

    private static final Set<COSName> OF_REMARKS = Set.of(COSName.T, COSName.M, COSName.getPDFName("RC"));

    private Pdf() {}

    static byte[] bare(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new IllegalArgumentException("nobody else could open it");
            }
            document.setDocumentInformation(new PDDocumentInformation());
            COSDictionary trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.ID);
            new Round().through(trailer);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new IllegalArgumentException("no PDF that can be read", broken);
        }
    }

    /// A walk through everything that can be reached in a document, each thing once.
    private static final class Round {
        private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<COSBase> waiting = new ArrayDeque<>();

        void through(COSBase first) throws IOException {
            waiting.add(first);
            while (!waiting.isEmpty()) {
                look(waiting.remove());
            }
        }

        private void look(COSBase each) throws IOException {
            switch (each) {
                case COSObject reference -> meet(reference.getObject());
                case COSArray array -> array.forEach(this::meet);
                case COSDictionary dictionary -> {
                    strip(dictionary);
                    dictionary.getValues().forEach(this::meet);
                }
                default -> {}
            }
        }

        private void meet(@Nullable COSBase one) {
            if (one != null && seen.add(one)) {
                waiting.add(one);
            }
        }

        private static void strip(COSDictionary dictionary) throws IOException {
            NOTES.forEach(dictionary::removeItem);
            if (COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE))
                    || (dictionary.containsKey(COSName.RECT) && dictionary.containsKey(COSName.SUBTYPE))) {
                remark(dictionary);
            }
            if (COSName.SIG.equals(dictionary.getCOSName(COSName.FT))) {
                dictionary.removeItem(COSName.V);
            }
            if (dictionary instanceof COSStream stream && photograph(stream)) {
                bare(stream);
            }
        }

        /// A remark on a page loses its writer; a field keeps its name.
        private static void remark(COSDictionary annotation) {
            if (!COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                OF_REMARKS.forEach(annotation::removeItem);
            }
            annotation.removeItem(COSName.M);
        }

        private static boolean photograph(COSStream stream) {
            COSBase filter = stream.getFilters();
            return COSName.DCT_DECODE.equals(filter)
                    || (filter instanceof COSArray several
                            && several.size() == 1
                            && COSName.DCT_DECODE.equals(several.getObject(0)));
        }

        private static void bare(COSStream stream) throws IOException {
            byte[] picture;
            try (InputStream raw = stream.createRawInputStream()) {
                picture = raw.readAllBytes();
            }
            byte[] bare = Jpeg.bare(picture);
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(bare);
            }
        }
    }
}
