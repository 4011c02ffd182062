package kz.jauap.office.registry.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;

/// One line of a list: the card's read copy with the words a list shows.
///
/// @param restricted a complaint whose named officials nobody has linked or cleared yet
public record CardRow(
        AppealId appeal,
        BodyId body,
        RegistrationNumber number,
        LegalNumber legalNumber,
        Kind kind,
        Weight weight,
        Channel channel,
        String language,
        Stage stage,
        Waiting waiting,
        Urgency urgency,
        OptionalLong executor,
        Instant receivedAt,
        Instant registeredAt,
        LocalDate considerBy,
        LocalDate controlDay,
        String subject,
        String applicant,
        Optional<String> district,
        Optional<String> topic,
        Optional<Instant> answeredAt,
        Optional<Outcome> outcome,
        boolean restricted) {

    public boolean open() {
        return stage.open();
    }
}
