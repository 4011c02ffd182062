package kz.jauap.office.intake.oral;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Body;

/// What stands on the paper of an oral statement's record.
///
/// @param writer surname and initials of who wrote it down
/// @param ending the note of who did not sign and who saw it, where nobody signed
public record OralFacts(
        OralRecord record,
        Body body,
        String writer,
        Trilingual position,
        Instant readAt,
        String reader,
        Optional<OralRecord.Ending> ending,
        QrCode qr) {}
