package kz.jauap.office.registry.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.number.AppealId;

/// An open case as far as planning asks: whose, by when, how far; nothing of what it says.
///
/// @param since of its last step
public record Pending(
        AppealId appeal,
        BodyId body,
        OptionalLong executor,
        LocalDate considerBy,
        Stage stage,
        Waiting waiting,
        Urgency urgency,
        Instant since) {}
