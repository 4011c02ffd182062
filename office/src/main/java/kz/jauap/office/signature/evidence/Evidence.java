package kz.jauap.office.signature.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Everything kept about one signature.
///
/// @param examinations the first and all later ones, in their order
public record Evidence(UUID id, Instant keptAt, Presentation presentation, List<Examination> examinations) {
    /// The newest examination, which is the one that holds.
    public Examination latest() {
        return examinations.getLast();
    }
}
