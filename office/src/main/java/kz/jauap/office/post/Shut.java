package kz.jauap.office.post;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The mailboxes that a server shut against this office one after the other, with none between that it took a letter
/// for: one may have its own reasons, several in a row mean that it is us it does not let in.
final class Shut {
    private static final int SEVERAL = 3;

    private final Set<String> against = new HashSet<>();

    /// Counts this one, however it is spelled, and says whether it is us.
    synchronized boolean counted(String address) {
        if (against.size() < SEVERAL) {
            against.add(address.toLowerCase(Locale.ROOT));
        }
        return against.size() == SEVERAL;
    }

    synchronized void taken() {
        against.clear();
    }
}
