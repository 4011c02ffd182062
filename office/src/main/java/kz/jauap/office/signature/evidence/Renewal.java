package kz.jauap.office.signature.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What one round of the yearly time-stamping of evidence came to.
///
/// @param stamped how many pieces of evidence got a record
/// @param broken those whose files are no longer what an earlier record vouches for: they get none
/// @param trouble why no time-stamp could be got; empty where one was
public record Renewal(Instant at, int stamped, List<UUID> broken, String trouble) {
    public Renewal {
        broken = List.copyOf(broken);
    }
}
