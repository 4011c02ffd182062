package kz.jauap.office.notice.telling;

import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Journaled;

/// Which entry is told: its place in its body's stream.
public record TellingId(BodyId body, long position) {
    /// The telling of an entry.
    public static TellingId of(Journaled entry) {
        return new TellingId(entry.body(), entry.position());
    }
}
