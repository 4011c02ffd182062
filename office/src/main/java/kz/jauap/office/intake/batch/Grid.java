package kz.jauap.office.intake.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.stereotype.Component;

/// A pile as its clerk sees it: the numbers given so far, and their vouchers to be printed at once.
@Component
class Grid {
    private final Batches batches;
    private final CaseFiles files;
    private final VoucherPile vouchers;

    Grid(Batches batches, CaseFiles files, VoucherPile vouchers) {
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

    /// The vouchers of a pile so far, in one file.
    byte[] vouchers(Batch batch, Lang lang) {
        return vouchers.print(
                batch.rows().stream()
                        .flatMap(row -> row.appeal().flatMap(files::open).stream())
                        .toList(),
                lang);
    }
}
