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
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
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

    /// All vouchers of a pile in one file for the printer. Each is sealed in its own file; this one is a copy.
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
