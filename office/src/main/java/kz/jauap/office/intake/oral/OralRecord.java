package kz.jauap.office.intake.oral;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.registry.number.AppealId;

/// The record of an oral statement.
///
/// @param form whose tray holds what came with it
/// @param officer who wrote it down
/// @param readBack when it was read to the speaker; anew after each correction
/// @param ending how he confirmed it
/// @param appeal what it was registered as
public record OralRecord(
        UUID id,
        UUID form,
        long officer,
        Fields fields,
        Submission submission,
        Instant writtenAt,
        Optional<ReadBack> readBack,
        Optional<Ending> ending,
        Optional<AppealId> appeal) {

    /// That the record was read to the speaker, and the paper on which it stands since.
    ///
    /// @param paper SHA-256 of the record in the file store
    public record ReadBack(Instant at, long by, String paper) {}

    /// How the speaker confirmed what was read to him.
    ///
    /// @param witness who saw it, where he did not sign; else empty
    public record Ending(Confirmed confirmed, String witness, Instant at) {}

    /// By which it is found again when its print is scanned at the desk.
    public String mark() {
        return OralMark.of(id);
    }
}
