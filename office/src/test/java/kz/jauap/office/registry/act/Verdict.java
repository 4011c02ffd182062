package kz.jauap.office.registry.act;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.office.registry.journal.Acted;

/// What a hand that was put on a case was told.
public final class Verdict {
    private Verdict() {}

    public static void done(Acted acted) {
        assertThat(acted).isInstanceOf(Acted.Done.class);
    }

    /// Refused, for the reason of this key.
    public static void refused(Acted acted, String key) {
        assertThat(acted).isEqualTo(Acted.refuse(key));
    }
}
