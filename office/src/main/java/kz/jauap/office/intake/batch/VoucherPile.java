package kz.jauap.office.intake.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.file.CaseFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// The vouchers of a pile in one file for the printer, with the sealed voucher of each letter enclosed in it.
///
/// Its pages are copies: they show the stamps of the seals, and do not pretend to be sealed themselves.
@Component
public class VoucherPile {
    private final VoucherPdf vouchers;
    private final Words words;

    VoucherPile(VoucherPdf vouchers, Words words) {
        this.vouchers = vouchers;
        this.words = words;
    }

    /// All of them, in this order.
    public byte[] print(List<CaseFile> files, Lang lang) {
        Map<String, byte[]> sealed = new LinkedHashMap<>();
        for (CaseFile file : files) {
            sealed.put(
                    file.card().number().alias() + ".pdf",
                    Objects.requireNonNull(vouchers.of(file, lang).getBody()));
        }
        try {
            return enclosing(merged(sealed), sealed, lang);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] merged(Map<String, byte[]> sealed) throws IOException {
        var merger = new PDFMergerUtility();
        var all = new ByteArrayOutputStream();
        merger.setDestinationStream(all);
        sealed.values().forEach(pdf -> merger.addSource(new RandomAccessReadBuffer(pdf)));
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return all.toByteArray();
    }

    private byte[] enclosing(byte[] merged, Map<String, byte[]> sealed, Lang lang) throws IOException {
        try (PDDocument document = Loader.loadPDF(merged)) {
            StampCopies.in(document);
            enclose(document, sealed, words.say(lang, "intake.batch.enclosed"));
            var copy = new ByteArrayOutputStream();
            document.save(copy);
            return copy.toByteArray();
        }
    }

    /// PDF/A-2 lets a paper enclose others of its kind.
    private static void enclose(PDDocument document, Map<String, byte[]> sealed, String what) throws IOException {
        var enclosed = new TreeMap<String, PDComplexFileSpecification>();
        for (var each : sealed.entrySet()) {
            var content = new PDEmbeddedFile(document, new ByteArrayInputStream(each.getValue()), COSName.FLATE_DECODE);
            content.setSubtype(MediaType.APPLICATION_PDF_VALUE);
            content.setSize(each.getValue().length);
            var file = new PDComplexFileSpecification();
            file.setFile(each.getKey());
            file.setFileUnicode(each.getKey());
            file.setFileDescription(what);
            file.setEmbeddedFile(content);
            file.setEmbeddedFileUnicode(content);
            enclosed.put(each.getKey(), file);
        }
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(enclosed);
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
    }
}
