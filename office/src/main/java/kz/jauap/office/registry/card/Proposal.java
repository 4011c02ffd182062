package kz.jauap.office.registry.card;

import kz.jauap.law.admission.LeavingGround;
import kz.jauap.office.registry.entry.TextRef;

/// What an executor has put before the head.
public sealed interface Proposal {
    TextRef reason();

    record Extension(int days, TextRef reason) implements Proposal {}

    record Leaving(LeavingGround ground, TextRef reason) implements Proposal {}
}
