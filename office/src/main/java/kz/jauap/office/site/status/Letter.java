package kz.jauap.office.site.status;

import java.util.List;
import java.util.UUID;

/// What an applicant wrote after his appeal, as it lies in the ledger of arrivals.
///
/// @param to his appeal
record Letter(UUID to, String words, List<Sheet> sheets) {
    /// A file that he brought with it; it is kept already.
    record Sheet(String hash, String name) {}
}
