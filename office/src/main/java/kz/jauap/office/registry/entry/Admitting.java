package kz.jauap.office.registry.entry;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.admission.LeavingGround;

/// Whether an appeal is considered, left unconsidered or sent on at once.
public sealed interface Admitting extends Entry {
    /// A crime or a threat was read in it: it goes at once to the competent body, named or nameless.
    record ThreatRecognised() implements Admitting {}

    /// Read by a person and found to be no threat: back into its turn.
    record ThreatDismissed(TextRef reason) implements Admitting {}

    /// The words hint at a crime or a threat: it stands ahead of the queue until a person has said what it is.
    ///
    /// @param quotes the words that gave it away
    record ThreatHinted(List<Theme> themes, TextRef quotes) implements Admitting {}

    /// What crime or threat the words of a text hint at.
    enum Theme {
        VIOLENCE,
        EXPLOSION,
        ARSON,
        TERROR,
        CAPTIVITY,
        ABUSE,
        SELF_HARM,
        DRUGS,
        BRIBERY,
        ROBBERY,
        EXTORTION,
        POISON,
        WEAPONS
    }

    /// Somebody on duty has taken the alarm upon himself.
    record AlarmTaken() implements Admitting {}

    record LeavingProposed(LeavingGround ground, TextRef reason) implements Admitting {}

    record LeavingRefused(TextRef reason) implements Admitting {}

    /// Decided by a head or a deputy; reversible at any time.
    record LeftUnconsidered(LeavingGround ground, TextRef reason) implements Admitting {}

    /// It was settled whom a complaint names: a member of staff, or nobody here.
    ///
    /// @param place of the name in the complaint, from 1
    record NameSettled(int place, Optional<Long> officer) implements Admitting {}

    record TakenUpAgain(TextRef reason, Due due) implements Admitting {}
}
