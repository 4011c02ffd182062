package kz.jauap.office.intake.batch;

import java.util.Set;
import kz.jauap.office.files.Holder;
import org.springframework.stereotype.Component;

/// Holds on to the scans of piles that are being taken in, whoever else brings the same.
@Component
class BatchContents implements Holder {
    private final BatchTable table;

    BatchContents(BatchTable table) {
        this.table = table;
    }

    @Override
    public Set<String> needed(Set<String> hashes) {
        return table.scanned(hashes);
    }
}
