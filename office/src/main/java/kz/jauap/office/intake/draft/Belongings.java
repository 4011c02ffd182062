package kz.jauap.office.intake.draft;

import java.util.UUID;

/// What belongs to a draft outside the drawer, and goes when the draft is deleted.
public interface Belongings {
    /// Deletes it, within the transaction in which the draft goes.
    void forget(UUID draft);
}
