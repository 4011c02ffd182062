package kz.jauap.office.control.doubt;

import java.time.Instant;
import java.util.UUID;
import kz.jauap.office.look.table.Mark;
import kz.jauap.office.registry.number.AppealId;

/// An e-signature that was not settled when what it signs came into the books.
record Doubt(UUID evidence, AppealId appeal, Whose whose, Instant since) {
    /// What the list of them is sorted by.
    String mark() {
        return Mark.of(Mark.up(since), Mark.up(evidence), Mark.up(appeal.value()));
    }

    /// Who signed.
    enum Whose {
        APPLICANT,
        OFFICIAL
    }
}
