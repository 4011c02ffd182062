package kz.jauap.office.intake.upload;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.registry.journal.Enclosure;

/// A file on its way, piece by piece, into the tray of a form.
///
/// @param form whose tray it is for
/// @param officer the clerk at whose desk it comes; empty on the public pages
/// @param received how many bytes were acknowledged
/// @param attachment in the tray, once it is there whole
public record Upload(
        UUID id,
        UUID form,
        Optional<Long> officer,
        String name,
        Enclosure.Role role,
        long length,
        long received,
        Optional<Long> attachment,
        Instant expiresAt) {

    boolean complete() {
        return received == length;
    }

    /// How much of it has come, for people.
    public int percent() {
        return (int) (received * 100 / length);
    }
}
