package kz.jauap.law.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import kz.jauap.law.statute.Implements;

/// Several appeals on one matter in one person's interest.
public final class Joining {

    private Joining() {}

    /// The receipt from which appeals joined into one are counted: the first becomes the main one, the others
    /// are joined to it and share its term (art. 9(4), paraphrase).
    ///
    /// @throws java.util.NoSuchElementException if there is no appeal
    @Implements("A-9.5")
    public static LocalDate governingReceipt(Collection<LocalDate> receipts) {
        return Collections.min(receipts);
    }
}
