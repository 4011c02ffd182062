package kz.jauap.office.registry.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;

/// What everybody may know of a case that came by a door open to all: nothing of it is about a person.
///
/// @param speaking the case itself, or the part of it that goes on elsewhere in the akimat; what follows is said of it
public record PublicRow(
        AppealId appeal,
        RegistrationNumber number,
        Instant receivedAt,
        Optional<String> topic,
        Optional<String> district,
        AppealId speaking,
        BodyId body,
        Stage stage,
        LocalDate considerBy,
        Optional<Instant> answeredAt,
        Optional<Outcome> outcome,
        Instant changedAt) {}
