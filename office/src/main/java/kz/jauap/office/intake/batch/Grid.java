package kz.jauap.office.intake.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// A pile as its clerk sees it: the numbers given so far, and their vouchers to be printed at once.
@Component
class Grid {
    private final Batches batches;
    private final CaseFiles files;
    private final VoucherPdf vouchers;

    Grid(Batches batches, CaseFiles files, VoucherPdf vouchers) {
        this.batches = batches;
        this.files = files;
        this.vouchers = vouchers;
    }

    /// A pile of one of these bodies.
    ///
    /// @throws Problem 404 where there is none
    Batch batch(String id, List<BodyId> bodies) {
        try {
            return batches.find(UUID.fromString(id))
                    .filter(batch -> bodies.contains(batch.body()))
                    .orElseThrow(Problem::unknown);
        } catch (IllegalArgumentException noId) {
            throw Problem.unknown();
        }
    }

    /// The numbers of the letters that are registered, by their rows.
    Map<UUID, RegistrationNumber> numbers(Batch batch) {
        Map<UUID, RegistrationNumber> numbers = new LinkedHashMap<>();
        for (Batch.Row row : batch.rows()) {
            row.appeal()
                    .flatMap(files::open)
                    .ifPresent(file -> numbers.put(row.id(), file.card().number()));
        }
        return numbers;
    }

    /// All vouchers of a pile in one file for the printer. Each is sealed in a file of its own; this one is a copy,
    /// which
    /// shows the seals' stamps and does not pretend to be sealed itself.
    byte[] vouchers(Batch batch, Lang lang) {
        var merger = new PDFMergerUtility();
        var all = new ByteArrayOutputStream();
        merger.setDestinationStream(all);
        batch.rows().stream()
                .flatMap(row -> row.appeal().flatMap(files::open).stream())
                .map(file -> Objects.requireNonNull(vouchers.of(file, lang).getBody()))
                .forEach(pdf -> merger.addSource(new RandomAccessReadBuffer(pdf)));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
            return stamped(all.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same pages with the stamps as part of the picture and no field for a signature left.
    private static byte[] stamped(byte[] merged) throws IOException {
        try (PDDocument document = Loader.loadPDF(merged)) {
            var catalog = document.getDocumentCatalog();
            var form = catalog.getAcroForm(null);
            if (form != null) {
                form.flatten(form.getFields(), false);
                catalog.setAcroForm(null);
            }
            catalog.getCOSObject().removeItem(COSName.PERMS);
            var copy = new ByteArrayOutputStream();
            document.save(copy);
            return copy.toByteArray();
        }
    }
}
