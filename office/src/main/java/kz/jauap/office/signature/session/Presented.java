package kz.jauap.office.signature.session;

import java.util.List;
import kz.jauap.office.signature.Reason;

/// What became of a signature that was presented to a session.
public sealed interface Presented {
    /// Accepted, now or by an earlier presentation of the same signature.
    record Accepted(SigningSession session) implements Presented {}

    /// Not valid; the session stays open.
    record Refused(SigningSession session, List<Reason> reasons) implements Presented {}

    /// The session takes no signature: over, replaced, or signed already by another one.
    record Shut(SigningSession session, Standing standing) implements Presented {}

    /// This signature has already been used for something else.
    record UsedElsewhere(SigningSession session) implements Presented {}

    /// Too many signatures of this session were refused.
    record TooOften(SigningSession session) implements Presented {}

    /// There is no such session.
    record Unknown() implements Presented {}
}
