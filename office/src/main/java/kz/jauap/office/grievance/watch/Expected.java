package kz.jauap.office.grievance.watch;

import java.time.LocalDate;
import java.util.UUID;
import kz.jauap.office.registry.number.AppealId;

/// Something that the body complained of must still do in its case because of a grievance.
///
/// @param first the case complained of
record Expected(AppealId first, UUID grievance, Kind kind, LocalDate by) {
    /// What must be done.
    enum Kind {
        HAND_UP,
        CARRY_OUT
    }
}
