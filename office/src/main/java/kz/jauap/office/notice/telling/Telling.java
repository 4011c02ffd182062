package kz.jauap.office.notice.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.number.AppealId;

/// One thing that an applicant must be told, by whatever way.
///
/// @param tellBy by when there must be proof, where the law sets a day
/// @param proof what shows that he was told, once there is something
/// @param seen when he opened his page after it
/// @param warned when the clerks were warned that the day draws near
public record Telling(
        long id,
        TellingId entry,
        AppealId appeal,
        Notice notice,
        Optional<LocalDate> tellBy,
        Optional<Proof> proof,
        Optional<Instant> seen,
        Optional<Instant> warned) {
    /// By which way, and when, it was shown that he was told.
    public record Proof(Way way, Instant at) {}
}
