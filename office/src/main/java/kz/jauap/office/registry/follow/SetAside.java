package kz.jauap.office.registry.follow;

import java.time.Instant;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;

/// An entry that a listener has not taken in, set aside with what came after it in the same case.
///
/// @param tries how often it was offered in vain; none for an entry that only waits for one before it
/// @param fault where it failed, without the words of the fault, which may repeat somebody's
public record SetAside(
        String listener,
        BodyId body,
        long position,
        AppealId appeal,
        Instant since,
        int tries,
        String fault,
        Instant nextTry) {
    /// From so many tries on it is no passing trouble.
    private static final int ALARMING = 4;

    public boolean alarming() {
        return tries >= ALARMING;
    }
}
